import { Seal } from './seal';

const seal = new Seal(Buffer.alloc(32, 7));

describe('sealing personal data', () => {
  it('opens again what it closed', () => {
    expect(seal.open('mail', seal.close('mail', '张三 <z@x.example> 🙂'))).toBe('张三 <z@x.example> 🙂');
  });

  it('never looks the same twice', () => {
    expect(seal.close('mail', 'a')).not.toBe(seal.close('mail', 'a'));
  });

  it('does not open for another purpose, under another secret, or after a change', () => {
    const closed = seal.close('mail', 'a');
    const changed = `${closed.slice(0, -1)}${closed.endsWith('A') ? 'Q' : 'A'}`;
    expect(() => seal.open('identity', closed)).toThrow();
    expect(() => new Seal(Buffer.alloc(32, 8)).open('mail', closed)).toThrow();
    expect(() => seal.open('mail', changed)).toThrow();
    expect(() => seal.open('mail', '')).toThrow();
  });

  it('marks equal texts equally, and differently for every purpose', () => {
    expect(seal.mark('applicant', 'X1')).toBe(seal.mark('applicant', 'X1'));
    expect(seal.mark('applicant', 'X1')).not.toBe(seal.mark('draft', 'X1'));
  });

  it('refuses a short secret', () => {
    expect(() => new Seal(Buffer.alloc(16))).toThrow(RangeError);
  });
});
