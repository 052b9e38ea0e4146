import { wayToTell } from './way-to-tell';

describe('an applicant whose last day moved', () => {
  it('is written to by mail, whatever else is known of him', () => {
    const to = { channel: 'email', recipient: 'wang@example.cn' };
    expect(wayToTell({ email: 'wang@example.cn', address: '和平路1号' }, 'counter')).toEqual({ to, byLetter: false });
  });

  it('gets a letter where he left no mail address', () => {
    const to = { channel: 'post', recipient: '和平路1号' };
    expect(wayToTell({ address: '和平路1号' }, 'online')).toEqual({ to, byLetter: true });
  });

  it('is sought out by the registrars where nothing is known, unless he came by the portal and looks there', () => {
    expect(wayToTell({}, 'counter')).toEqual({ byLetter: true });
    expect(wayToTell({}, 'online')).toEqual({ byLetter: false });
  });
});
