import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentRelease, readHistory } from '../release/layout.ts';
import { withLock } from '../release/lock.ts';
import { findDamage } from '../release/record.ts';
import { Refusal } from '../release/refusal.ts';
import type { Aws, Outputs } from './aws.ts';
import { describe, readRedirects, type Description } from './describe.ts';
import { uploadErrorPage, uploadRedirects, uploadRelease } from './upload.ts';

/** What is published, and where. */
export interface Publication {
	/** The folder of releases; its current one is published. */
	target: string;
	/** The name of the stack. */
	stack: string;
	/** What the stack needs when it is created: the host's name, and its certificate. */
	creation?: { domain: string; certificate: string } | undefined;
}

/**
 * Publishes the current release through CloudFront. Nothing is served before it lies in the bucket; what an older page
 * loads stays there; the headers fit old and new pages before the switch. Returns the release's name.
 */
export function publish(publication: Publication, aws: Aws): Promise<string> {
	const { target } = publication;
	return withLock(target, async () => {
		const wanted = describe(target, findRelease(target));
		const work = mkdtempSync(join(tmpdir(), 'atlas-cloudfront-'));
		try {
			publishFrom(work, publication, wanted, aws);
		} finally {
			rmSync(work, { recursive: true });
		}
		return wanted.release;
	});
}

function findRelease(target: string): string {
	const release = currentRelease(target);
	const damage = release && findDamage(target, release);
	if (!release || damage)
		throw new Refusal(`${damage ?? target} is no whole release: npm run release -- ${target}`);
	return release;
}

function publishFrom(work: string, publication: Publication, wanted: Description, aws: Aws) {
	const { target, stack } = publication;
	const deploy = ({ template }: Description, parameters: Record<string, string>) => {
		const file = join(work, 'template.yaml');
		writeFileSync(file, template);
		aws.deployStack(stack, file, parameters);
	};
	if (!aws.readOutputs(stack)) deploy(wanted, parametersToCreate(publication));
	const outputs = aws.readOutputs(stack) ?? {};
	const bucket = `s3://${outputs['SiteBucketName']}`;
	uploadRelease(aws, wanted, bucket);
	for (const step of listSteps(target, findServed(outputs, target), wanted)) {
		uploadRedirects(aws, step, bucket, work);
		if (step.release === wanted.release) uploadErrorPage(aws, wanted, bucket);
		deploy(step, { Serve: 'yes' });
		if (step !== wanted) aws.waitForEdges(outputs['DistributionId']!);
	}
}

/**
 * Edges change over one after the other, and a reader may meet two of them. So the headers change first, then the
 * release; meanwhile only what both releases redirect alike is redirected, since the rest leads to pages of one of them.
 * The pages of the site lead on where a redirect is missing.
 */
function listSteps(target: string, served: string | undefined, wanted: Description): Description[] {
	if (!served || served === wanted.release) return [wanted];
	const common = readRedirects(target, [served, wanted.release]);
	return [describe(target, served, common), describe(target, wanted.release, common), wanted];
}

/** At first only the buckets: a store of redirects is imported from one. */
function parametersToCreate({ stack, creation }: Publication): Record<string, string> {
	if (!creation)
		throw new Refusal(`there is no stack ${stack}: name --domain and --certificate to create it`);
	return { DomainName: creation.domain, CertificateArn: creation.certificate, Serve: 'no' };
}

/** The release that is served, where its folder is still there. */
function findServed({ Release }: Outputs, target: string): string | undefined {
	return readHistory(target).find((name) => name === Release);
}
