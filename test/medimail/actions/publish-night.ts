import { dayAfter } from '../days.ts';
import type { Account, MedimailState } from '../state.ts';

/** Lets a night pass: visible correspondences are published on the next day; those in *liste rouge* never are. */
export function publishNight(state: MedimailState): MedimailState {
  const today = dayAfter(state.today);
  return { today, accounts: state.accounts.map((account) => published(account, today)) };
}

function published(account: Account, publishedAt: string): Account {
  const { correspondence } = account;
  if (!correspondence?.visible || correspondence.publishedAt) return account;
  return { ...account, correspondence: { ...correspondence, publishedAt } };
}
