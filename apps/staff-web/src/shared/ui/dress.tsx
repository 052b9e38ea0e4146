import { ConfigProvider, type ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, type ReactNode } from 'react';
import { useLanguage } from '../language/language';

/** Calm and dense; every text colour keeps at least 4.5 : 1 against its ground. */
const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1d4f63',
    colorLink: '#1b5d8f',
    colorError: '#b3261e',
    colorTextDescription: '#55616b',
    colorTextPlaceholder: '#66727c',
    colorBorder: '#8d99a3',
    borderRadius: 4,
    fontSize: 14,
    controlHeight: 32,
    fontFamily: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif',
    motion: false,
  },
  components: { Form: { itemMarginBottom: 14, verticalLabelPadding: '0 0 4px' } },
};

export function Dress({ children }: { readonly children: ReactNode }): ReactNode {
  const language = useLanguage();
  useEffect(() => {
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={theme} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}
