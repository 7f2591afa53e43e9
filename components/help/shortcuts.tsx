import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { text } from '../text.ts';

/** The keys that do something: the browser's for our commands, as the person may have set them, and the card's. */
export function Shortcuts() {
  const [commands, set] = useState<Browser.commands.Command[]>([]);
  useEffect(() => {
    // There is none where the manifest names no command.
    void browser.commands?.getAll().then(set);
  }, []);
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{text('help_shortcuts')}</h2>
      <dl class="entries keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{shortcut ? <kbd>{shortcut}</kbd> : text('help_shortcut_none')}</dt>
            <dd>
              {name?.startsWith('_execute_') && !description ? text('help_shortcut_open') : description}
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>{text('help_key_arrows')}</kbd>
          </dt>
          <dd>{text('help_key_arrows_do')}</dd>
        </div>
        <div>
          <dt>
            <kbd>{text('help_key_escape')}</kbd>
          </dt>
          <dd>{text('help_key_escape_do')}</dd>
        </div>
      </dl>
    </section>
  );
}
