import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { type Html, html, js, script, trusted } from './html.ts';

function parse(markup: Html) {
  const { document } = new Window();
  document.body.innerHTML = markup.text;
  return document.body;
}

describe('html', () => {
  it('escapes what is put in it, for texts and for attributes', () => {
    expect(html`<p title="${'"&\''}">${'<b>'}</p>`.text).toBe('<p title="&quot;&amp;&#39;">&lt;b&gt;</p>');
  });

  it('keeps markup, lists of it, and numbers; nothing comes of false and undefined', () => {
    expect(html`${[html`<i>1</i>`, 2]}${trusted('<hr>')}${false}${undefined}`.text).toBe('<i>1</i>2<hr>');
  });

  it('gives back any text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const body = parse(html`<i title="${text}">${text}</i>`);
        expect(body.children).toHaveLength(1);
        expect(body.firstElementChild?.getAttribute('title')).toBe(text);
        expect(body.textContent).toBe(text);
      }),
    );
  });
});

describe('js and script', () => {
  it('writes a literal that cannot end its script', () => {
    expect(js('</script><b>')).toBe(String.raw`"\u003c/script>\u003cb>"`);
    expect(JSON.parse(js('a"\u2028</script>'))).toBe('a"\u2028</script>');
    expect(script(`f(${js("Echec de l'authentification.")});`).text).toContain(
      "Echec de l'authentification.",
    );
  });
});
