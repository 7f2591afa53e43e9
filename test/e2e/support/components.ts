import type { Locator, Page } from 'playwright-core';
import { MEDIMAIL_URL } from './chromium.ts';
import type { MedimailPages } from './pages.ts';

/** The elements of the demo Medimail made of web components: Playwright sees through their open shadow roots. */
export class ComponentsMedimail implements MedimailPages {
  constructor(readonly page: Page) {}

  async openList(query = ''): Promise<void> {
    await this.page.goto(`${MEDIMAIL_URL}utilisateurs?recherche=${encodeURIComponent(query)}`);
  }

  row(mail: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByText(mail, { exact: true }) });
  }

  pencil(mail: string): Locator {
    return this.row(mail).getByRole('button', { name: 'Modifier l’utilisateur' });
  }

  plus(mail: string): Locator {
    return this.row(mail).getByRole('button', { name: 'Ajouter une correspondance' });
  }

  get search(): Locator {
    return this.page.getByRole('textbox', { name: 'Rechercher un compte' });
  }

  get searchButton(): Locator {
    return this.page.getByRole('button', { name: 'Rechercher' });
  }

  get changeType(): Locator {
    return this.page.getByRole('button', { name: 'Changer le type de BAL' });
  }

  get types(): Locator {
    return this.page.getByRole('combobox', { name: 'Nouveau type' });
  }

  async choosePersonal(): Promise<void> {
    await this.types.selectOption({ label: 'PERSONNEL' });
  }

  get validate(): Locator {
    return this.page.getByRole('button', { name: 'Valider' });
  }

  get rpps(): Locator {
    return this.page.getByRole('textbox', { name: 'Identifiant RPPS' });
  }

  get saveUser(): Locator {
    return this.page.getByRole('button', { name: 'Enregistrer l’utilisateur' });
  }

  get address(): Locator {
    return this.page.getByRole('textbox', { name: 'Adresse de correspondance' });
  }

  /** The switch with its words, whatever the choice. */
  visible(_choice: 'Oui' | 'Non'): Locator {
    return this.page.locator('label').filter({ hasText: 'Visible dans l’annuaire' });
  }

  async chooseVisible(choice: 'Oui' | 'Non'): Promise<void> {
    await this.page.getByRole('switch').setChecked(choice === 'Oui');
  }

  get save(): Locator {
    return this.page.getByRole('button', { name: 'Enregistrer', exact: true });
  }
}
