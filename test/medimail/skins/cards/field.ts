import { type Html, html } from '../../html.ts';

interface FieldLook {
  type?: 'text' | 'password' | 'tel';
  /** The keyboard that a telephone shows. */
  keys?: 'numeric' | 'email';
  fixed?: boolean;
  /** What follows the field, in its frame. */
  suffix?: string;
  wrong?: boolean;
}

/** A field whose label stands in it as long as it is empty, and floats above it otherwise. */
export function field(name: string, label: string, value: string, look: FieldLook = {}): Html {
  const { type = 'text', keys, fixed, suffix, wrong } = look;
  return html`<div class="champ"><input id="${name}" name="${name}" type="${type}" value="${value}" placeholder=" " autocomplete="off" ${
    keys && html`inputmode="${keys}"`
  } ${fixed && 'readonly'} ${wrong && html`aria-invalid="true"`}><label for="${name}">${label}</label>${
    suffix && html`<span class="suffixe">${suffix}</span>`
  }</div>
`;
}

/** The buttons of a form, at the bottom of the window. */
export function steps(cancel: string, words: string): Html {
  return html`<div class="pied"><a class="bouton" href="${cancel}">Annuler</a><button class="bouton plein">${words}</button></div>`;
}
