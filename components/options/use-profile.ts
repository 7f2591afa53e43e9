import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { NO_PROFILE, type Profile } from '../../lib/page/profile.ts';
import { PROFILE } from '../../lib/store/keys.ts';
import { managedProfile, storedProfile } from '../../lib/store/profile.ts';

/** What was shown: by the administrator (`undefined` while it is read), and by the establishment's policy. */
export function useProfile(): { own: Profile | undefined; policy: Profile } {
  const [own, setOwn] = useState<Profile>();
  const [policy, setPolicy] = useState(NO_PROFILE);
  useEffect(() => {
    const read = async () => setOwn(await storedProfile());
    const follow = (changes: object) => {
      if (PROFILE in changes) void read();
    };
    browser.storage.onChanged.addListener(follow);
    void read();
    void managedProfile().then(setPolicy);
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);
  return { own, policy };
}
