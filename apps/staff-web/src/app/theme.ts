import type { ThemeConfig } from 'antd';

/** The desk's own colours; every pair of text and ground has a contrast of at least 4.5. The same values stand in styles/desk.css. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#14532d',
    colorLink: '#0b5394',
    colorLinkHover: '#083c6b',
    colorText: '#1b2420',
    colorTextSecondary: '#47534d',
    colorTextPlaceholder: '#5f6b65',
    colorTextDescription: '#47534d',
    colorBorder: '#87918c',
    colorError: '#a4161a',
    colorWarning: '#8a5a00',
    borderRadius: 4,
    fontSize: 14,
    fontFamily: '"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',
    motion: false,
  },
};
