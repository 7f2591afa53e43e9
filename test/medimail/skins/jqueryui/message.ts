import { type Html, html } from '../../html.ts';

/** A box of the theme: an icon, and what happened. */
export function message(kind: 'highlight' | 'error', text: string): Html {
  const icon = kind === 'error' ? 'alert' : 'info';
  const lead = kind === 'error' ? html`<strong>Erreur :</strong> ` : html``;
  return html`<div class="ui-state-${kind} ui-corner-all message"><p><span class="ui-icon ui-icon-${icon}"></span> ${lead}${text}</p></div>`;
}
