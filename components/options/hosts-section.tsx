import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { addedHosts, hostOf, MEDIMAIL, permissionFor, toPattern } from '../../lib/store/hosts.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Section } from './section.tsx';

/** The addresses of Medimail on which the assistant works. */
export function HostsSection() {
  const hosts = useHosts();
  const saidId = useId();
  const [address, setAddress] = useState('');
  const [said, say] = useState<{ text: string; bad?: boolean } | undefined>();

  const add = async () => {
    const pattern = toPattern(address);
    if (!pattern) return say({ text: text('hosts_bad', address.trim()), bad: true });
    // Asked before anything is waited for: the browser wants it in answer to the click.
    const granted = await browser.permissions.request(permissionFor(pattern));
    if (!granted) return say({ text: text('hosts_refused', hostOf(pattern)), bad: true });
    setAddress('');
    return say({ text: text('hosts_added', hostOf(pattern)) });
  };
  const remove = async (pattern: string) => {
    await browser.permissions.remove({ origins: [pattern] });
    say({ text: text('hosts_removed', hostOf(pattern)) });
  };

  return (
    <Section title={text('hosts_title')} about={text('hosts_about')}>
      <ul class="entries">
        <li>
          <b>{hostOf(MEDIMAIL)}</b>
          <em>{text('hosts_built_in')}</em>
        </li>
        {hosts.map((pattern) => (
          <li key={pattern}>
            <b>{hostOf(pattern)}</b>
            <Button
              action="remove-host"
              label={text('hosts_remove_name', hostOf(pattern))}
              onAction={() => void remove(pattern)}
            >
              {text('hosts_remove')}
            </Button>
          </li>
        ))}
      </ul>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label>
          {text('hosts_address')}
          <input
            class="field"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="medimail.exemple.fr"
            aria-invalid={said?.bad === true}
            aria-describedby={said?.bad ? saidId : undefined}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" data-look="solid" data-action="add-host">
          {text('hosts_add')}
        </button>
      </form>
      <p id={saidId} class="said" role="status" data-tone={said?.bad && 'bad'}>
        {said?.text}
      </p>
    </Section>
  );
}

function useHosts(): string[] {
  const [hosts, set] = useState<string[]>([]);
  useEffect(() => {
    const read = async () => set(await addedHosts());
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(read);
    onRemoved.addListener(read);
    void read();
    return () => {
      onAdded.removeListener(read);
      onRemoved.removeListener(read);
    };
  }, []);
  return hosts;
}
