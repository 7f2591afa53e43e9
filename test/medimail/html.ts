/** Markup that is safe to send as it is. Made by {@link html} and {@link trusted} only. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: texts and numbers are escaped, markup is kept, `false` and `undefined` vanish. */
export type Content = Html | string | number | false | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function render(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.text;
  if (typeof content === 'string' || typeof content === 'number') return escapeText(String(content));
  return content.map(render).join('');
}

/**
 * Markup written as a template: everything put in it is escaped, for a text or for an attribute in quotes.
 *
 * @returns the markup, to be put in another template or sent
 */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  return new Html(strings.reduce((text, part, at) => text + render(values[at - 1]) + part));
}

/** Markup that we wrote ourselves, kept as it is. Never give it a text that came from a request or an account. */
export function trusted(text: string): Html {
  return new Html(text);
}

/** A value as a JavaScript literal, for an inline handler (in {@link html}) or a script (in {@link script}). */
export function js(value: string | number | boolean): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');
}

/** An inline script. Values go in it through {@link js}. */
export function script(code: string): Html {
  return new Html(`<script type="text/javascript">${code}</script>`);
}
