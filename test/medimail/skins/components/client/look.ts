import { css } from 'lit';

/** What fields have in common. */
export const fieldLook = css`
  :host {
    display: block;
    margin-bottom: 14px;
  }
  label {
    display: block;
    margin-bottom: 3px;
    font-weight: 600;
    font-size: 14px;
  }
  input,
  select {
    box-sizing: border-box;
    border: 1px solid #b9a9b4;
    border-radius: 3px;
    padding: 7px 9px;
    width: 100%;
    background: #fff;
    color: inherit;
    font: inherit;
  }
  input:read-only {
    background: #f3eef1;
    color: var(--mm-soft);
  }
  :focus-visible {
    outline: 2px solid var(--mm-accent);
  }
`;

/** What pages have in common. */
export const pageLook = css`
  .box {
    margin-bottom: 18px;
    border: 1px solid var(--mm-line);
    border-top: 3px solid var(--mm-accent);
    padding: 16px 20px;
    background: #fff;
  }
  h2 {
    margin: 0 0 12px;
    color: var(--mm-accent);
    font-size: 17px;
  }
  a {
    color: var(--mm-accent);
  }
  .buttons {
    display: flex;
    gap: 10px;
  }
  .note {
    color: var(--mm-soft);
  }
`;
