import './site.scss';
import { Button, CharacterCount, Checkboxes, createAll, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink } from 'govuk-frontend';
import { countWhileTyping } from './live-count.js';
import './progress.js';
import { suggestWhileTyping } from './skill-combobox.js';

// Every page works without this file; it only makes some things quicker.
document.documentElement.classList.add('has-script');
for (const component of [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink]) createAll(component);
for (const form of document.querySelectorAll('form[data-count]')) countWhileTyping(form);
for (const input of document.querySelectorAll('input[data-suggest]')) suggestWhileTyping(input);
