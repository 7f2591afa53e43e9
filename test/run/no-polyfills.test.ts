import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noPolyfills } from './no-polyfills.ts';

const library = dirname(createRequire(import.meta.url).resolve('dom-accessibility-api'));

/** What a build makes of a file of the library. */
function transformed(file: string): unknown {
  const { transform } = noPolyfills();
  if (typeof transform !== 'function') throw new Error('The plugin transforms nothing.');
  return transform.call({} as never, 'export default old;', join(library, file));
}

describe('a build', () => {
  it('has the browser’s own sets and arrays', () => {
    expect(transformed('polyfills/SetLike.mjs')).toMatchObject({ code: 'export default Set;' });
    expect(transformed('polyfills/array.from.mjs')).toMatchObject({
      code: 'export default Array.from.bind(Array);',
    });
  });

  it('has all else as it is', () => {
    expect(transformed('accessible-name.mjs')).toBeNull();
  });

  it('is not made with a polyfill that nobody knows', () => {
    expect(() => transformed('polyfills/iterator.mjs')).toThrow('iterator');
  });
});
