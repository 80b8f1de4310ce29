import type { RoleEvidence } from '../lib/core/analysis';
import type { Excerpt } from '../lib/core/sources/evidence';
import { whoSays } from '../lib/core/sources/wording';
import { Sentence } from './evidence';

/** A role in which a page describes an actor, and the sentences that do. */
export interface DescribedAs {
	readonly role: string;
	/** At least one. */
	readonly evidence: readonly (Pick<RoleEvidence, 'voice' | 'speaker'> & { readonly excerpt: Excerpt })[];
}

/** "Described as: …", which opens to its sentences. */
export function RolesLine({ roles }: { roles: readonly DescribedAs[] }) {
	return (
		<details class="roles">
			<summary>
				Described as: <span class="found">{roles.map(nameWithVoice).join(', ')}</span>
			</summary>
			{roles.map(({ role, evidence }) => (
				<div key={role} class="evidence">
					<h3>{role}</h3>
					{evidence.map(({ excerpt, voice, speaker }, index) => (
						<div key={index}>
							<Sentence excerpt={excerpt} />
							<p class="quiet">
								<bdi>{whoSays(voice, speaker)}</bdi>
							</p>
						</div>
					))}
				</div>
			))}
		</details>
	);
}

/** Whose words first: a role that only others give it says so. */
const nameWithVoice = ({ role, evidence }: DescribedAs): string =>
	evidence.some(({ voice }) => voice === 'own') ? role : `${role} (others’ words)`;
