import { html, trusted } from '../../html.ts';
import type { DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';

/** The page that every address answers: the client reads the address. */
export function shell(context: SkinContext): DemoResponse {
  return page(html`${trusted('<!doctype html>\n')}<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Console Medimail</title>
<link rel="stylesheet" href="/assets/app.css">
<link rel="icon" href="data:,">
</head>
<body>
${context.banner}<div id="app"></div>
<script type="module" src="/assets/app.js"></script>
</body>
</html>
`);
}
