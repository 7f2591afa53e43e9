import { css, html, LitElement } from 'lit';
import type { InboxData, MessageData } from '../wire.ts';
import { pageData } from './data.ts';
import { pageLook } from './look.ts';

const tableLook = css`
  table {
    border-collapse: collapse;
  }
  td {
    border-bottom: 1px solid var(--mm-line);
    padding: 7px 14px 7px 0;
  }
`;

/** The messages received. */
class Inbox extends LitElement {
  static override styles = [pageLook, tableLook];

  protected override render() {
    const { messages } = pageData<InboxData>();
    return html`<mm-shell>
      <div class="box">
        <table>
          ${messages.map(
            ({ id, from, subject, day }) =>
              html`<tr>
                <td>${from}</td>
                <td><a href="/messages/${id}">${subject}</a></td>
                <td>${new Date(day).toLocaleDateString('fr-FR')}</td>
              </tr>`,
          )}
        </table>
      </div>
    </mm-shell>`;
  }
}

/** One of them. */
class MessagePage extends LitElement {
  static override styles = [pageLook, tableLook];

  protected override render() {
    const { from, paragraphs, table } = pageData<MessageData>().message;
    const row = (cells: readonly string[]) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
    return html`<mm-shell>
      <div class="buttons"><mm-button>Répondre</mm-button><mm-button>Transférer</mm-button></div>
      <p class="note">De : ${from}</p>
      <div class="box">
        ${paragraphs.map((text) => html`<p>${text}</p>`)} ${table ? html`<table>${table.map(row)}</table>` : ''}
      </div>
    </mm-shell>`;
  }
}

customElements.define('mm-inbox', Inbox);
customElements.define('mm-message', MessagePage);
