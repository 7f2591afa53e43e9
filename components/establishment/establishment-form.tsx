import { useEffect, useState } from 'preact/hooks';
import './establishment.css';
import type { Setting, Settings } from '../../lib/store/settings.ts';
import { type TextKey, text } from '../text.ts';

type Field = Extract<Setting, `establishment${string}`>;

interface FieldSays {
  field: Field;
  name: TextKey;
  example: string;
  /** What a value must be; empty is none. */
  form?: RegExp;
  bad?: TextKey;
  autocomplete: 'organization' | 'postal-code' | 'off';
}

const FIELDS: readonly FieldSays[] = [
  {
    field: 'establishmentName',
    name: 'establishment_name',
    example: 'CH de Perpignan',
    autocomplete: 'organization',
  },
  {
    field: 'establishmentFiness',
    name: 'establishment_finess',
    example: '660780180',
    // Corsica's begin with 2A or 2B.
    form: /^[0-9AB]{9}$/i,
    bad: 'establishment_bad_finess',
    autocomplete: 'off',
  },
  {
    field: 'establishmentPostcode',
    name: 'establishment_postcode',
    example: '66000',
    form: /^\d{5}$/,
    bad: 'establishment_bad_postcode',
    autocomplete: 'postal-code',
  },
];

/** What is typed and not kept yet, or is not what it must be: it stays, whatever else is stored meanwhile. */
interface Draft {
  typed: string;
  /** What was stored when it was typed. */
  over: string;
  why?: TextKey;
}

type Drafts = Partial<Record<Field, Draft>>;

interface Props {
  settings: Settings;
  /** What a policy fixes cannot be changed. */
  fixed: ReadonlySet<Setting>;
  /**
   * Keeps one of the fields, once it was left and is what it must be.
   *
   * @param words what it is now: « Code postal : 66000 »
   */
  onChange: (change: Partial<Settings>, words: () => string) => Promise<void>;
}

/** The administrator's establishment, which tells namesakes apart: the same on the settings and the Annuaire page. */
export function EstablishmentForm({ settings, fixed, onChange }: Props) {
  const [drafts, setDrafts] = useState<Drafts>({});
  const draftOf = (field: Field): Draft | undefined => {
    const draft = drafts[field];
    return draft?.over === settings[field] ? draft : undefined;
  };
  // What is stored now is newer: the draft was kept, or the field was changed elsewhere.
  useEffect(() => setDrafts((before) => unchanged(before, settings)), [settings]);
  const write = (field: Field, draft: Omit<Draft, 'over'>) =>
    setDrafts((before) => ({ ...before, [field]: { ...draft, over: settings[field] } }));

  const keep = async ({ field, name, form, bad: why }: FieldSays, typed: string) => {
    const value = field === 'establishmentName' ? typed.trim() : typed.replace(/\s+/g, '');
    const isBad = value !== '' && form !== undefined && !form.test(value);
    write(field, { typed: isBad ? typed : value, ...(isBad && why && { why }) });
    if (isBad || value === settings[field]) return;
    await onChange({ [field]: value }, () =>
      text('action_for', text(name), value || text('establishment_empty')),
    );
  };

  return (
    <div class="establishment" data-part="establishment">
      {FIELDS.map((says) => {
        const { field, name, example, autocomplete } = says;
        const draft = draftOf(field);
        return (
          <label key={field} data-field={field}>
            <span>
              {text(name)} {fixed.has(field) && <em>{text('options_by_policy')}</em>}
            </span>
            <input
              class="field"
              type="text"
              autocomplete={autocomplete}
              spellcheck={false}
              maxLength={200}
              placeholder={text('annuaire_example', example)}
              disabled={fixed.has(field)}
              aria-invalid={draft?.why !== undefined}
              value={draft?.typed ?? settings[field]}
              onInput={({ currentTarget: { value } }) => write(field, { ...draft, typed: value })}
              onChange={(event) => void keep(says, event.currentTarget.value)}
            />
            {draft?.why && (
              <span class="problem" role="alert">
                {text(draft.why)}
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}

/** The drafts of the fields that are stored as they were when they were typed. */
function unchanged(drafts: Drafts, settings: Settings): Drafts {
  const kept = FIELDS.flatMap(({ field }) => {
    const draft = drafts[field];
    return draft?.over === settings[field] ? [[field, draft]] : [];
  });
  return Object.fromEntries(kept);
}
