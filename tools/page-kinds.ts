/** One page of each kind, the largest where that matters. */
export const onePageOfEachKind: readonly string[] = [
	'/',
	'/model/reading-an-allocation/',
	'/service-models/',
	'/service-models/paas/',
	'/duties/',
	'/duties/guest-os-patching/',
	'/services/',
	'/services/amazon-rds/',
	'/services/amazon-eks/auto-mode/',
	'/compare/',
	'/search/',
	'/about/',
];
