/**
 * Everyday words of which a name may be made ("Turkey", "Ice", "May"), in lower case: at the beginning of a sentence, in
 * a title or in capitals they look like the name. Written for this check; a word that is missing can be added.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
	`accord accords act action administration agency alliance alliances amazon apple army assembly association
	august authority ban banks bear bears bend bill bills black block blue board bond border brave brown buck bush
	cabinet canal capital cash center centre chad chamber chambers change charity chase chief chiefs china chip
	church circuit citizens city clay clean club coach coalition cold college commerce commission committee
	commons communist communists community confederacy confederate congress conservative conservatives
	constitution cook corps cotton council counsel country county court cross crown day deal dean defence defense
	democracy democrat democratic democrats department desert dream dreamers drum earl early east economist elder
	energy enlightenment evangelical evangelicals evening exchange fed federal federalist federation field fields
	finance fish fisher flake force forces ford foreign forest forum foundation fox frank franks freedom french
	front future game gap garden gas gates general gold golden good grace grant gray green greens grey ground
	group guard guardian guards guardsmen gulf guy hall harbor health hill hills holder holy home homes hook hope
	house hunt hunter ice idea image images imperial independence independent independents industry inside
	intelligence interior job jobs joy judge judges just justice keen key king kings knight labor labour laden
	lake lamb land lane law lawyers lead leader leaders league left let liberal liberals libertarian libertarians
	liberty light line long lord lords love lynch mace major mall march marines mark may mayor media meta middle
	mills mine minister ministry mirror mission moon morning mother mountain movement nation national native navy
	news nice night noble north nuts office officer oil olive orange order page pages park parks parliament
	parties partnership party patriot patriots peace pen pence people peoples pew pier pike pipeline plan plants
	poles police polish pool pope port post pound power powers price pride prime prince prison progress project
	proud public queen question radical railroad rally ranger rangers read reader reed reform reformers register
	republic republican republicans rescue reserve resistance resolution rice rich right rights rise river road
	rock rocket room rose roses rove rule runner rush sack saints sales salt sanctuary sanders savage scales
	scholars school science scout sea sec second secret secretary security seed senate senators sense sessions
	settlers shield ship short show silver sky slim small social socialist socialists society south space speaker
	spectator spicer spring squad square staff standard star stark stars state states steel stone street strong
	student students sturgeon summer sun super supreme swift target tariff tax tea team telegraph temple thunder
	tide tigers time times tower towers trade treasury treaty tribune truce true trump trust truth turkey turks
	turner tusk un union united unity us valley veterans view village voice volunteers vote voters vox walker wall
	waltz war ward warner warren wars wash washing watch water waters wave weekly welsh west whip white who
	wildcats will winter wise wolf wolves women wood woods worker workers world worth writer young youth zone`.split(
		/\s+/,
	),
);
