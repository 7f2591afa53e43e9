import { type Html, html } from '../../html.ts';

/** A labelled field of a horizontal form. */
export function formGroup(id: string, label: string, field: Html, help?: string): Html {
  return html`<div class="form-group">
  <label class="col-sm-3 control-label" for="${id}">${label}</label>
  <div class="col-sm-6">${field}${help && html`<span class="help-block">${help}</span>`}</div>
</div>`;
}

export function textInput(id: string, value: string): Html {
  return html`<input type="text" class="form-control" id="${id}" name="${id}" value="${value}">`;
}
