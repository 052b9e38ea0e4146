import { acceptance } from './accepted-kinds';

describe('kinds of files the office takes', () => {
  it.each([
    ['application/pdf', 'pdf', { accepted: true, mediaType: 'application/pdf' }],
    ['image/jpeg', 'jpeg', { accepted: true, mediaType: 'image/jpeg' }],
    ['text/plain', 'csv', { accepted: true, mediaType: 'text/plain' }],
    ['application/x-msdownload', 'pdf', { accepted: false, because: 'not-what-it-says' }],
    ['application/pdf', 'jpg', { accepted: false, because: 'not-what-it-says' }],
    [undefined, 'pdf', { accepted: false, because: 'not-what-it-says' }],
    ['application/x-msdownload', 'exe', { accepted: false, because: 'kind-not-accepted' }],
    ['application/zip', 'zip', { accepted: false, because: 'kind-not-accepted' }],
    ['text/html', '', { accepted: false, because: 'kind-not-accepted' }],
  ])('%s under .%s', (found, ending, verdict) => {
    expect(acceptance(found, ending)).toEqual(verdict);
  });
});
