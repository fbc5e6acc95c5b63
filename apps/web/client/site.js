import './site.scss';
import './moj.scss';
import { MultiSelect } from '@ministryofjustice/frontend/moj/components/multi-select/multi-select.mjs';
import { SortableTable } from '@ministryofjustice/frontend/moj/components/sortable-table/sortable-table.mjs';
import { Button, CharacterCount, Checkboxes, createAll, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink } from 'govuk-frontend';
import { countWhileTyping } from './live-count.js';
import './progress.js';
import { suggestWhileTyping } from './skill-combobox.js';

// Every page works without this file; it only makes some things quicker.
document.documentElement.classList.add('has-script');
const components = [
  Button, CharacterCount, Checkboxes, ErrorSummary, MultiSelect, NotificationBanner, Radios, ServiceNavigation, SkipLink, SortableTable,
];
for (const component of components) createAll(component);
for (const form of document.querySelectorAll('form[data-count]')) countWhileTyping(form);
for (const input of document.querySelectorAll('input[data-suggest]')) suggestWhileTyping(input);
