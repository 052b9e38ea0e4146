import { createTransport } from 'nodemailer';
import { aBrowser, aMailServer, browserIsThere, type TestMailServer } from './index';

describe('the mail server of the tests', () => {
  let server: TestMailServer;
  const send = (subject: string, text: string, to = 'li@x.example') => {
    const transport = createTransport({ host: '127.0.0.1', port: Number(new URL(server.url).port), secure: false });
    return transport.sendMail({ from: '某市人民政府 <office@x.example>', to, subject, text });
  };

  beforeEach(async () => {
    server = await aMailServer();
  });

  afterEach(() => server.close());

  it('keeps what it is sent, as its reader sees it', async () => {
    const subject = '政府信息公开申请答复书已送达，请及时查收并留意救济期限（编号 GK-2026-000017）';
    await send(subject, '您好：\n答复书已送达。=3D 长'.repeat(20));
    const [mail] = await server.waitFor('li@x.example');
    expect(mail).toMatchObject({ to: ['li@x.example'], subject, from: '某市人民政府 <office@x.example>' });
    expect(mail!.text.replaceAll('\r\n', '\n').trim()).toBe('您好：\n答复书已送达。=3D 长'.repeat(20));
  });

  it('refuses when told to', async () => {
    server.refuseWith({ code: 550, says: 'No such mailbox' });
    await expect(send('a', 'b')).rejects.toMatchObject({ responseCode: 550 });
    server.refuseWith(undefined);
    await send('a', 'plain ascii');
    expect(server.mails.map(({ text }) => text.trim())).toEqual(['plain ascii']);
  });

  it('says what did come, when what was awaited does not', async () => {
    await send('Hello', 'x');
    await expect(server.waitFor('wang@x.example', 1, 50)).rejects.toThrow('in all: Hello');
  });
});

(browserIsThere() ? describe : describe.skip)('the browser of the tests', () => {
  it('opens a page', async () => {
    const browser = await aBrowser();
    const page = await browser.newPage();
    await page.setContent('<title>公开</title><p>依申请公开</p>');
    expect(await page.title()).toBe('公开');
    await browser.close();
  }, 60_000);
});
