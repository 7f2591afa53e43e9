import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const read = (language: string) =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;
const fr = read('fr');
const en = read('en');

const code = ['components', 'entrypoints', 'lib', 'wxt.config.ts']
  .flatMap((root) => (root.includes('.') ? [root] : filesIn(root)))
  .filter((file) => /\.(ts|tsx|html)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}

/** The arguments that a text is given, whichever way it writes them: `$1`, or `$NAME$` for one that has a name. */
function argumentsOf({ message, placeholders = {} }: Messages[string]): string[] {
  const named = [...message.matchAll(/\$(\w+)\$/g)].map(
    ([, name]) => placeholders[(name ?? '').toLowerCase()]?.content ?? `unknown ${name}`,
  );
  const numbered = [...message.matchAll(/\$\d(?!\w*\$)/g)].map(([written]) => written);
  return [...new Set([...named, ...numbered])].sort();
}

describe('the texts', () => {
  it('are all there in both languages', () => {
    expect(new Set(Object.keys(en))).toEqual(new Set(Object.keys(fr)));
    for (const messages of [fr, en])
      for (const [key, { message }] of Object.entries(messages)) expect(message.trim(), key).not.toBe('');
  });

  it('say the same of what they are given', () => {
    for (const [key, text] of Object.entries(fr)) {
      const other = en[key];
      expect(other && argumentsOf(other), key).toEqual(argumentsOf(text));
    }
  });

  it('are set as the language sets them: no-break spaces and « » in French, curly apostrophes in both', () => {
    const wrong = { fr: / [:;!?»%]|« |[^\s\d][:;!?](?!\S)|'|"|\.{3}/, en: /'|"|\.{3}| [:;!?]/ };
    for (const [language, messages] of Object.entries({ fr, en }))
      for (const [key, { message }] of Object.entries(messages))
        expect(message, key).not.toMatch(wrong[language as keyof typeof wrong]);
  });

  it('are all used', () => {
    const words = new Set(code.match(/\w+/g));
    // Keys that are put together: `status_${status}`.
    const starts = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, start]) => start ?? '');
    const ends = [...code.matchAll(/\}(_\w+)`/g)].map(([, end]) => end ?? '');
    const unused = Object.keys(fr).filter(
      (key) =>
        !words.has(key) &&
        !code.includes(`__MSG_${key}__`) &&
        !starts.some((start) => key.startsWith(start)) &&
        !ends.some((end) => key.endsWith(end)),
    );
    expect(unused).toEqual([]);
  });
});
