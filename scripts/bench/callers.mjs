/** The two APIs as a client of the bench calls them; anything but the expected answer is a fault of the run. */
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One call. @returns { body, headers } @throws Error for every status that is not 2xx */
function call(base, method, path, { headers = {}, body, type = 'application/json' } = {}) {
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const sent = { accept: 'application/json', ...headers };
  if (text !== undefined) Object.assign(sent, { 'content-type': type, 'content-length': Buffer.byteLength(text) });
  return new Promise((resolve, reject) => {
    const outgoing = request(`${base}${path}`, { method, agent, headers: sent }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const said = Buffer.concat(parts).toString();
        if (answer.statusCode >= 300) reject(new Error(`${method} ${path}: ${answer.statusCode} ${said}`));
        else resolve({ body: said ? JSON.parse(said) : undefined, headers: answer.headers });
      });
    });
    outgoing.once('error', reject);
    outgoing.end(text);
  });
}

const boundary = 'bench-boundary';

/** A proof of identity as a browser uploads it. */
const proof = [
  `--${boundary}\r\ncontent-disposition: form-data; name="kind"\r\n\r\nidentity-proof`,
  `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="proof.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.4\n%%EOF\n`,
  `--${boundary}--\r\n`,
].join('\r\n');

/** What a citizen types, for one agency. */
function answersFor(agency, turn) {
  return {
    topic: `第 ${turn} 件:防汛物资采购合同`,
    agencyId: agency.id,
    agencyName: agency.name,
    applicant: {
      kind: 'citizen',
      name: '张三',
      idType: 'resident-id',
      idNo: '11010519491231002X',
      phone: '13900000000',
      address: '明川市文昌路 1 号',
      postcode: '999000',
    },
    items: [{ title: `防汛物资采购合同 ${turn}`, description: '二〇二五年防汛物资采购合同及验收单', period: '2025' }],
    carrier: 'electronic',
    route: 'portal',
    acceptOther: true,
    serviceConsent: true,
    language: 'zh',
  };
}

export function citizenAt(port) {
  const base = `http://127.0.0.1:${port}/citizen/v1`;
  const bearer = (token) => ({ authorization: `Bearer ${token}` });
  return {
    agencies: async () => (await call(base, 'GET', '/agencies?q=')).body.agencies,
    /** A draft with all answers, ready to be filed. @returns its token */
    async draft(agency, turn) {
      const { token } = (await call(base, 'POST', '/drafts', { body: {} })).body;
      await call(base, 'PUT', '/drafts/current', { headers: bearer(token), body: { answers: answersFor(agency, turn) } });
      await call(base, 'POST', '/drafts/current/uploads', {
        headers: bearer(token),
        body: proof,
        type: `multipart/form-data; boundary=${boundary}`,
      });
      return token;
    },
    file: async (token) => (await call(base, 'POST', '/requests', { headers: bearer(token), body: {} })).body,
  };
}

export async function staffAt(port, account, password) {
  const base = `http://127.0.0.1:${port}/staff/v1`;
  const origin = { origin: `http://127.0.0.1:${port}` };
  const { body, headers } = await call(base, 'POST', '/session', { headers: origin, body: { account, password } });
  const cookie = headers['set-cookie'].map((each) => each.split(';')[0]).join('; ');
  const signedIn = { ...origin, cookie, 'x-csrf-token': body.csrfToken };
  return {
    agencyId: body.staff.agency.id,
    read: (id) => call(base, 'GET', `/requests/${id}`, { headers: signedIn }),
    queue: () => call(base, 'GET', '/queue?tab=all&limit=50', { headers: signedIn }),
    get: async (path) => (await call(base, 'GET', path, { headers: signedIn })).body,
    post: async (path, body) => (await call(base, 'POST', path, { headers: signedIn, body })).body,
    confirm: (id, on) =>
      call(base, 'POST', `/requests/${id}/intake/confirm-receipt`, {
        headers: signedIn,
        body: { expectedSequence: 1, confirmedOn: on, confirmedBy: 'telephone' },
      }),
  };
}
