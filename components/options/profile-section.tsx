import { useRef, useState } from 'preact/hooks';
import { NO_PROFILE, type Profile, readProfile } from '../../lib/page/profile.ts';
import { send } from '../../lib/store/send.ts';
import { download } from '../download.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { entriesOf } from './profile-entries.ts';
import { Section } from './section.tsx';
import { useProfile } from './use-profile.ts';

/** A profile is a few kilobytes; a larger file is something else. */
const LARGEST = 500_000;

/** What the administrator showed of Medimail's pages: to see, delete, save as a file and take from one. */
export function ProfileSection() {
  const { own, policy } = useProfile();
  const [said, say] = useState<{ text: string; undo?: Profile; bad?: boolean } | undefined>();
  const file = useRef<HTMLInputElement>(null);
  if (!own) return null;
  const entries = entriesOf(own);
  const fixed = entriesOf(policy);

  const replace = async (profile: Profile, words: string) => {
    await send({ type: 'profile', profile });
    say({ text: words, undo: own });
  };
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    const profile = chosen.size <= LARGEST ? parse(await chosen.text()) : undefined;
    if (profile) await replace(profile, text('profile_imported', entriesOf(profile).length));
    else say({ text: text('profile_bad_file', chosen.name), bad: true });
    // The same file can be chosen again.
    if (file.current) file.current.value = '';
  };

  return (
    <Section title={text('profile_title')} about={text('profile_about')}>
      {entries.length + fixed.length === 0 && <p class="none">{text('profile_none')}</p>}
      <ul class="entries">
        {entries.map(({ what, name, description }) => (
          <li key={name}>
            <span>
              <b>{name}</b> {description}
            </span>
            <Button
              action="forget-shown"
              label={text('profile_forget_name', name)}
              onAction={() =>
                void send({ type: 'forget-shown', what }).then(() =>
                  say({ text: text('profile_forgotten', name), undo: own }),
                )
              }
            >
              {text('profile_forget')}
            </Button>
          </li>
        ))}
        {fixed.map(({ name, description }) => (
          <li key={`policy ${name}`}>
            <span>
              <b>{name}</b> {description}
            </span>
            <em>{text('options_by_policy')}</em>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <Button action="import-profile" onAction={() => file.current?.click()}>
          {text('profile_import')}
        </Button>
        {entries.length > 0 && (
          <>
            <Button
              action="export-profile"
              onAction={() => download('profil-interface-medimail.json', 'application/json', write(own))}
            >
              {text('profile_export')}
            </Button>
            <Button
              action="delete-profile"
              onAction={() => void replace(NO_PROFILE, text('profile_deleted'))}
            >
              {text('profile_delete')}
            </Button>
          </>
        )}
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </div>
      <p class="said" role="status" data-tone={said?.bad && 'bad'}>
        {said?.text}
        {said?.undo && (
          <Button
            action="undo"
            look="quiet"
            onAction={() => {
              void send({ type: 'profile', profile: said.undo ?? NO_PROFILE });
              say({ text: text('profile_undone') });
            }}
          >
            {text('action_undo')}
          </Button>
        )}
      </p>
    </Section>
  );
}

function parse(json: string): Profile | undefined {
  try {
    return readProfile(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function write(profile: Profile): string {
  return `${JSON.stringify(profile, undefined, 2)}\n`;
}
