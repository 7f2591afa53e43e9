import { html, trusted } from '../../html.ts';
import type { DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';

export interface Shown {
  title: string;
  /** The element that draws the page: it reads {@link Shown.data}. */
  element: 'mm-home' | 'mm-inbox' | 'mm-message' | 'mm-users' | 'mm-record' | 'mm-login' | 'mm-problem';
  data: object;
  status?: number;
}

/** A page: one element, and what it shows as data beside it. */
export function document(context: SkinContext, { title, element, data, status = 200 }: Shown): DemoResponse {
  const { session } = context;
  const login = session.status === 'open' ? session.login : '';
  // The element's name is ours, and no `<` is left in the data.
  const body = trusted(`<${element}></${element}>`);
  const island = trusted(
    `<script type="application/json" id="page-data">${json({ ...data, login, title })}</script>`,
  );
  return page(
    html`${trusted('<!doctype html>\n')}<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} | Medimail Pro</title>
<link rel="stylesheet" href="/ui/page.css">
<link rel="icon" href="data:,">
${island}
<script type="module" src="/ui/elements.js"></script>
</head>
<body>
${context.banner}${body}
</body>
</html>
`,
    status,
  );
}

/** As JSON that no text in it can end. */
function json(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
