import { useEffect, useId, useRef } from 'preact/hooks';
import { foldLetters } from '../../lib/checks/fold.ts';
import { type TextKey, text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/format.ts';
import { AccountCard } from './account-card.tsx';
import { ACCOUNT_GROUPS, type AccountEntry, type AccountGroup } from './account-entry.ts';
import type { AnnuaireProps } from './job-list.tsx';
import { FIRST_SHOWN } from './state.ts';

const GROUPS: Readonly<Record<AccountGroup, TextKey>> = {
  choice: 'annuaire_group_choice',
  single: 'annuaire_group_single',
  settled: 'annuaire_group_settled',
  nobody: 'annuaire_group_nobody',
  unsearched: 'annuaire_group_unsearched',
};

/** Whose each account is that is still to be converted. */
export function AccountsSection({ state, acts }: AnnuaireProps) {
  const id = useId();
  const entries = state.entries.value;
  const shown = pick(entries, state.group.value, state.query.value);
  const box = useRef<HTMLElement>(null);
  const canLookUp = state.stored.value?.settings.fhir ?? false;
  const asked = useAskedAccount(state.stored.value !== undefined, box);

  return (
    <section ref={box} class="accounts" aria-labelledby={id}>
      <h2 id={id}>{text('annuaire_accounts')}</h2>
      {entries.length === 0 ? (
        <p class="soft">{text('annuaire_accounts_none')}</p>
      ) : (
        <>
          <p class="soft">{text('annuaire_accounts_about')}</p>
          <fieldset class="groups">
            <legend class="unseen">{text('annuaire_groups')}</legend>
            {ACCOUNT_GROUPS.map((group) => (
              <button
                key={group}
                type="button"
                class="button"
                data-action={`show-${group}`}
                aria-pressed={state.group.value === group}
                onClick={() => {
                  state.group.value = state.group.value === group ? undefined : group;
                  state.limit.value = FIRST_SHOWN;
                }}
              >
                {text(GROUPS[group])}{' '}
                <b>{formatNumber(entries.filter((entry) => entry.group === group).length)}</b>
              </button>
            ))}
          </fieldset>
          <input
            class="field"
            type="search"
            aria-label={text('popup_search')}
            placeholder={text('popup_search_hint')}
            value={state.query.value}
            onInput={(event) => {
              state.query.value = event.currentTarget.value;
            }}
          />
          <p class="unseen" role="status">
            {text('popup_shown', formatNumber(shown.length))}
          </p>
          {shown.length === 0 && <p>{text('popup_no_result')}</p>}
          <ul class="account-list">
            {shown.slice(0, asked ? shown.length : state.limit.value).map((entry) => (
              <AccountCard key={entry.mail} entry={entry} acts={acts} canLookUp={canLookUp} />
            ))}
          </ul>
          {!asked && shown.length > state.limit.value && (
            <Button
              action="show-more"
              onAction={() => {
                state.limit.value += FIRST_SHOWN * 2;
              }}
            >
              {text('annuaire_show_more', formatNumber(shown.length - state.limit.value))}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function pick(entries: readonly AccountEntry[], group: AccountGroup | undefined, query: string) {
  const words = foldLetters(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter(
    (entry) =>
      (group === undefined || entry.group === group) && words.every((word) => entry.searched.includes(word)),
  );
}

/** Brings the account that the page was opened for into view, and the focus to it. */
function useAskedAccount(isRead: boolean, box: { current: HTMLElement | null }): boolean {
  const mail = decodeURIComponent(location.hash.slice(1));
  useEffect(() => {
    if (!isRead || mail === '') return;
    const card = [...(box.current?.querySelectorAll<HTMLElement>('[data-mail]') ?? [])].find(
      ({ dataset }) => dataset.mail === mail,
    );
    card?.focus();
    card?.scrollIntoView({ block: 'center' });
  }, [isRead, mail, box]);
  return mail !== '';
}
