import { describe, it } from 'vitest';
import { SKINS, type SkinName } from '../../medimail/index.ts';
import { useSession } from './session.ts';
import { accountsFor, Tally, Vendor, vendorOf } from './vendors.ts';

/** Of all skins together. */
const SEEDS = Number(process.env.SEEDS ?? 105);
const FIRST = Number(process.env.FIRST_SEED ?? 1);
const each = Math.ceil(SEEDS / Object.keys(SKINS).length);

/** Leads accounts through the pages of many vendors, each with its own way to write a skin of the demo. */
export function describeVendors(skin: SkinName): void {
  describe(`vendors whose pages are made as those of ${skin}`, () => {
    const accounts = accountsFor(each);
    const session = useSession({ skin, accounts });

    it(`are ${each}, and the assistant leads through the pages of all`, { timeout: 900_000 }, async () => {
      const tally = new Tally();
      const vendor = await Vendor.on(session, tally);
      for (const [index, account] of accounts.entries()) {
        const seed = FIRST + index;
        session.medimail.setOptions({ mutate: await vendorOf(skin, account.mail, seed) });
        await vendor.leadThrough(account).catch((error: Error) => {
          tally.misses.push(`${seed}: ${error.message.slice(0, 1500)}`);
        });
      }
      tally.check(skin);
    });
  });
}
