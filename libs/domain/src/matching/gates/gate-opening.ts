import type { GateCriterion } from './gate.js';
import { joined, KIND_WORD, anyOf, counted, OPEN_TO_WORD } from '../explanation/word.js';

/** The opportunity is of a kind the person wants; none stated means every kind. */
export const kindGate: GateCriterion = {
  id: 'kind',
  passes: ({ profile, opportunity }) => profile.acceptsKinds.length === 0 || profile.acceptsKinds.includes(opportunity.kind),
  tell(pair) {
    const { profile, opportunity } = pair;
    const passed = this.passes(pair);
    const kind = KIND_WORD[opportunity.kind];
    const observed = anyOf(profile.acceptsKinds, KIND_WORD, 'any kind');
    const change = { sentence: `Accepting a ${kind} would pass.`, profile: { acceptsKinds: [...profile.acceptsKinds, opportunity.kind] } };
    const sentence = `This is a ${kind}; the profile accepts ${observed}.`;
    return [{ passed, observed, needed: kind, sentence, change: passed ? null : change }];
  },
  forHost: { passed: 'Wants this kind of opportunity.', failed: 'Has not asked for this kind of opportunity.' },
};

export const openGate: GateCriterion = {
  id: 'open',
  passes: ({ opportunity }) => opportunity.isOpen && opportunity.placesLeft > 0,
  tell(pair) {
    const { isOpen, placesLeft } = pair.opportunity;
    const observed = isOpen ? `open, ${counted(placesLeft, 'place')} left` : 'not open';
    const sentence = isOpen ? `It is open with ${counted(placesLeft, 'place')} left.` : 'It is not open now.';
    return [{ passed: this.passes(pair), observed, needed: 'open with a place left', sentence, change: null }];
  },
  forHost: { passed: 'Open with a place left.', failed: 'Not open, or no place is left.' },
};

/** Anyone, or one of the circumstances the person states. No change is proposed: nobody should claim what is not so. */
export const openToGate: GateCriterion = {
  id: 'openTo',
  passes: ({ profile, opportunity: { openTo } }) =>
    openTo.length === 0 || openTo.includes('ANYONE') || profile.circumstances.some((circumstance) => openTo.includes(circumstance)),
  tell(pair) {
    const needed = anyOf(pair.opportunity.openTo, OPEN_TO_WORD, 'anyone');
    const observed = joined(pair.profile.circumstances.map((code) => OPEN_TO_WORD[code]).sort(), 'and') || 'nothing stated';
    const passed = this.passes(pair);
    const hint = passed ? '' : ' If one of these is so, the profile can say it.';
    return [{ passed, observed, needed, sentence: `Open to: ${needed}. The profile says: ${observed}.${hint}`, change: null }];
  },
  forHost: { passed: 'Among those this is open to.', failed: 'Not stated to be among those this is open to.' },
};

/** Names no organisation, neither which one is hidden nor how many; a host learns nothing of it at all. */
export const notHiddenGate: GateCriterion = {
  id: 'notHidden',
  passes: ({ profile, opportunity }) =>
    ![opportunity.organisationId, ...opportunity.coHostIds].some((id) => profile.excludedOrganisationIds.includes(id)),
  tell(pair) {
    const passed = this.passes(pair);
    const sentence = passed ? 'The profile is not hidden from those who offer this.' : 'The profile is hidden from those who offer this, as its owner asked.';
    return [{ passed, observed: passed ? 'not hidden' : 'hidden', needed: 'not hidden', sentence, change: null }];
  },
  forHost: null,
};
