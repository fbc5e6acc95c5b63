// Whose data the probes look for, and who may see it.

const AMINA = ['amina@people.example', 'now I want to publish more of it'];
const SAM = ['sam@students.example', 'I like maps, R and people who explain'];

/** Where a person's words may lie: on their own rows and nowhere else, not in facts, queues, logs or lists. */
export const CANARIES = {
  amina: { strings: AMINA, allowed: ['public.users.email', 'public.profiles.summary', 'public.sign_in_codes.email'] },
  sam: { strings: SAM, allowed: ['public.users.email', 'public.profiles.summary', 'public.sign_in_codes.email'] },
};

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Every operation is tried by every role, with ids of the one side, the other, and of nobody. */
export async function authzConfig(database) {
  const id = async (query, ...values) => (await database.query(query, values)).rows[0]?.id ?? NOBODY;
  const side = async (email, owner) => {
    const organisation = await id('select m.organisation_id as id from memberships m join users u on u.id = m.user_id where u.email = $1', owner);
    return {
      Profile: await id('select p.id from profiles p join users u on u.id = p.user_id where u.email = $1', email), Organisation: organisation,
      Opportunity: await id(`select id from opportunities where organisation_id = $1 and state = 'OPEN' order by id limit 1`, organisation),
      Introduction: await id('select i.id from introductions i join users u on u.id = i.user_id where u.email = $1', email),
      Membership: await id('select m.id from memberships m join users u on u.id = m.user_id where u.email = $1', owner),
      WeightsVersion: await id(`select id from weights where state = 'IN_FORCE'`),
      LearningRoute: await id('select id from learning_routes order by id limit 1'),
      // Not called Skill: else the crawler would claim it too, again and again under the version that the reset puts back.
      TaughtSkill: await id('select skill_id as id from learning_routes order by id limit 1'),
      Progress: await id('select id from progress_tasks order by id limit 1'),
      Notice: await id('select n.id from notices n join users u on u.id = n.user_id where u.email = $1 order by n.id limit 1', email),
    };
  };
  const sides = { A: await side('amina@people.example', 'dev@wrenshaw.example'), B: await side('sam@students.example', 'ruth@midmercia.example') };
  return {
    roles: {
      anonymous: null, analyst: 'T_ANALYST', student: 'T_STUDENT', host: 'T_HOST', university: 'T_UNIVERSITY',
      coordinator: 'T_COORDINATOR', admin: 'T_ADMIN', reviewer: 'T_REVIEWER',
    },
    subjects: sides,
    nobody: Object.fromEntries(Object.keys(sides.A).map((type) => [type, NOBODY])),
    idArgs: {
      'Query.organisation.id': 'Organisation', 'Query.opportunity.id': 'Opportunity', 'Query.node.id': 'Profile', 'Query.nodes.ids': 'Profile', opportunityId: 'Opportunity',
      organisationId: 'Organisation', profileId: 'Profile', introductionId: 'Introduction', membershipId: 'Membership', weightsId: 'WeightsVersion',
      learningRouteId: 'LearningRoute',
      'Query.learningRoutes.skillId': 'TaughtSkill', 'Mutation.suggestLearningRoute.input.skillId': 'TaughtSkill',
      taskId: 'Progress',
      'MarkNoticesReadInput.ids': 'Notice',
    },
    canaries: { A: AMINA, B: SAM },
    maySee: { analyst: ['A'], student: ['B'], coordinator: ['A', 'B'] },
    fieldRules: {
      'CandidateView.email': ['analyst', 'student', 'coordinator'], 'CandidateView.name': ['analyst', 'student', 'coordinator'],
      'Profile.summary': ['analyst', 'student', 'coordinator'],
    },
  };
}
