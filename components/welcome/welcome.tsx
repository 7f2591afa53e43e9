import '../ui/tokens.css';
import '../ui/ui.css';
import './welcome.css';
import { openMedimail } from '../../lib/store/open-medimail.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { DOES, KEEPS, NEVER, Picture, WHERE } from './pictures.tsx';
import { Pin } from './pin.tsx';

/** What the assistant does, never does, keeps and where; shown once, when it is installed. */
export function Welcome() {
  return (
    <main class="welcome">
      <header>
        <img src="/icon.svg" alt="" width={56} height={56} />
        <h1>{text('welcome_title')}</h1>
        <p>{text('welcome_about')}</p>
      </header>
      <ul class="pictures">
        <li>
          <Picture label={text('welcome_does_picture')}>{DOES}</Picture>
          <h2>{text('welcome_does')}</h2>
          <p>{text('welcome_does_about')}</p>
        </li>
        <li>
          <Picture label={text('welcome_never_picture')}>{NEVER}</Picture>
          <h2>{text('welcome_never')}</h2>
          <p>{text('welcome_never_about')}</p>
        </li>
        <li>
          <Picture label={text('welcome_keeps_picture')}>{KEEPS}</Picture>
          <h2>{text('welcome_keeps')}</h2>
          <p>{text('welcome_keeps_about')}</p>
        </li>
        <li>
          <Picture label={text('welcome_where_picture')}>{WHERE}</Picture>
          <h2>{text('welcome_where')}</h2>
          <p>
            {text('welcome_where_about')} <a href="/help.html#privacy">{text('options_privacy')}</a>
          </p>
        </li>
      </ul>
      <Pin />
      <section class="next" aria-labelledby="next">
        <h2 id="next">{text('welcome_next')}</h2>
        <div class="buttons">
          <a class="button" data-look="solid" href="/practice.html">
            {text('options_open_practice')}
          </a>
          <Button action="open-medimail" onAction={() => void openMedimail()}>
            {text('action_open_medimail')}
          </Button>
          <a class="button" href="/help.html">
            {text('options_open_help')}
          </a>
          <a class="button" href="/options.html">
            {text('action_options')}
          </a>
        </div>
        <p>{text('welcome_again')}</p>
      </section>
    </main>
  );
}
