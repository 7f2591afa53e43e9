import { frenchDay } from './days.ts';
import { type Html, html } from './html.ts';

/** Styles of its own, so that no skin's reach it and its reach no skin. */
const BAR =
  'all:initial;display:flex;gap:12px;align-items:center;padding:6px 14px;background:#4a1d75;color:#fff;' +
  'font:13px/1.3 system-ui,sans-serif';
const BUTTON =
  'all:initial;font:12px system-ui,sans-serif;color:#fff;border:1px solid #cbb2e6;border-radius:12px;' +
  'padding:2px 10px;cursor:pointer';

const BUTTONS = [
  ['/__demo/night', 'Faire passer la nuit'],
  ['/__demo/expire', 'Expirer la session'],
  ['/__demo/reset', 'Réinitialiser'],
] as const;

/** What is not Medimail: says that this is a demonstration, and lets one do what time does. */
export function demoBanner(today: string): Html {
  return html`<div style="${BAR}"><b style="all:unset;font-weight:bold">Démonstration — comptes fictifs</b>
<span style="all:unset;flex:1;opacity:.8">nous sommes le ${frenchDay(today)}</span>
${BUTTONS.map(
  ([action, words]) =>
    html`<form method="post" action="${action}" style="all:unset"><button type="submit" style="${BUTTON}">${words}</button></form>`,
)}</div>
`;
}
