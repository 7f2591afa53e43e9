import { browser } from 'wxt/browser';
import { Checklist } from '../../components/checklist/checklist.tsx';
import { openPage } from '../../components/open-page.ts';
import './popup.css';

/** Whether this is the toolbar's popup and not the same page in a tab. */
const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);

document.documentElement.classList.toggle('popup', isPopup);
// Firefox keeps the popup over the page that was opened.
void openPage(<Checklist place="popup" onOpened={() => isPopup && window.close()} />);
