// `npm run cloudfront -- <folder of releases> --stack <name>`: publishes the current release of the folder through S3 and
// CloudFront, with the AWS CLI. `--domain` and `--certificate` create the stack.
import { Aws } from './cloudfront/aws.ts';
import { parseOptions } from './cloudfront/options.ts';
import { publish } from './cloudfront/publish.ts';
import { runCommand } from './release/explain.ts';

await runCommand(async () => {
	const publication = parseOptions(process.argv.slice(2));
	const release = await publish(publication, new Aws());
	console.log(`${publication.stack} serves release ${release}`);
});
