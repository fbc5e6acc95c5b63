/** What each kind of message tells of, by the type that the API gives it. */
export const MAILS: Readonly<Record<string, string>> = {
  'organisation.registered': 'An organisation waits to be verified', 'organisation.resubmitted': 'An organisation asks again to be verified',
  'organisation.verified': 'My organisation is verified', 'organisation.rejected': 'My organisation could not be verified',
    'organisation.suspended': 'My organisation is suspended',
  'organisation.reinstated': 'My organisation is verified again', 'membership.requested': 'Somebody asks to join my organisation',
  'membership.invited': 'I am invited to join an organisation', 'membership.accepted': 'I belong to an organisation, or somebody has joined mine',
  'membership.refused': 'A membership was not taken up', 'profile.dormancyNear': 'My profile will rest soon', 'profile.becameDormant': 'My profile is resting',
  'profile.skillsRetired': 'A skill of mine has left its list', 'opportunity.skillsRetired': 'A skill that I ask for has left its list',
  'opportunity.submitted': 'An opportunity waits to be looked at', 'opportunity.returned': 'An opportunity of mine needs a change',
    'opportunity.expired': 'An opportunity of mine has closed',
  'opportunity.withdrawn': 'An opportunity that concerns me was withdrawn', 'opportunity.wentStale': 'Is my opportunity still open?', 'introduction.proposed': 'An introduction waits for review',
    'introduction.approved': 'An introduction waits for my answer',
  'introduction.connected': 'I am introduced', 'introduction.refused': 'An introduction was not approved', 'introduction.declined': 'An introduction was declined',
  'introduction.lapsed': 'An introduction has lapsed', 'application.opened': 'An application has been opened', 'learningRoute.suggested': 'A way to learn waits to be looked at',
  'weights.proposed': 'A change of the weights waits for a second admin', 'weights.changed': 'The weights of matching have changed',
    'replay.differed': 'A replay found differences',
  'delivery.died': 'Something could not be delivered',
};
