import { browser } from 'wxt/browser';
import { speaker } from '../store/say.ts';

const ID = 'published';

/** Tells by a notification of the system how many accounts were published, and no name: others may see the screen. */
export async function notifyPublished(count: number): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const say = await speaker();
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: say('extension_name'),
    message: count === 1 ? say('notify_published_one') : say('notify_published_many', count),
  });
}

/** Opens the checklist when the notification is clicked; to be called when the background starts. */
export function followNotification(): void {
  // Without the permission there is no such part of the browser.
  browser.notifications?.onClicked.addListener((id: string) => {
    if (id !== ID) return;
    void browser.notifications.clear(id);
    void browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  });
}
