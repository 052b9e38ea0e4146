import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import 'dayjs/locale/zh-cn';
import { useEffect, type ReactNode } from 'react';
import { ApiProblem } from '../shared/api/api-problem';
import { useLanguage } from '../shared/language/language';
import { router } from './router';
import { theme } from './theme';

/** A refusal stays a refusal: only what did not reach the server is tried again. */
const queries = new QueryClient({
  defaultOptions: { queries: { retry: (count, error) => !(error instanceof ApiProblem) && count < 2, staleTime: 5_000 } },
});

export function Desk(): ReactNode {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enGB} theme={theme} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>
  );
}
