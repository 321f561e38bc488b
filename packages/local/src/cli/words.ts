/** What the nouns are that are no operators' own, for the help. */
export const customersNouns: Record<string, string> = { profiles: 'the exchanges you logged in at', tasks: 'what a system does by a schedule' };

/** The verbs that stand by themselves, and every other verb of those who are no operators, for the help. */
export const customersWords: Record<string, string> = {
  call: 'run a command of the contract: call <Command> parameter=value …',
  login: 'log in at an exchange and keep who you are there as a profile',
  logout: 'end the session of a profile and forget the profile',
};
export const furtherWords: Record<string, string> = {
  'profiles list': 'list the profiles', 'profiles use <name>': 'use a profile from now on',
  'tasks <verb>': 'list, show, log, create, change, pause, resume or delete tasks',
  'campaigns watch <campaign>': 'show how far a campaign is until it is over',
  'hooks listen <did> --forward-to <url>': 'post the hooks of a system to a program of yours as well',
};
