import { describe, expect, it } from 'vitest';
import { readAudit } from './audit.ts';

describe('what npm says of the packages that are shipped', () => {
  it('is good when no weakness is known', () => {
    const text = JSON.stringify({ vulnerabilities: {}, metadata: { vulnerabilities: { total: 0 } } });
    expect(readAudit(text)).toEqual({ checked: true, weak: [] });
  });

  it('names each weak package', () => {
    const text = JSON.stringify({
      vulnerabilities: { preact: { severity: 'high' } },
      metadata: { vulnerabilities: { total: 1 } },
    });
    expect(readAudit(text)).toEqual({ checked: true, weak: ['preact (high)'] });
  });

  it.each([
    ['refuses', JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 })],
    ['is out of reach', ''],
  ])('is unknown, not good, when the registry %s', (_, text) => {
    expect(readAudit(text)).toEqual({ checked: false, why: 'the registry does not answer' });
  });
});
