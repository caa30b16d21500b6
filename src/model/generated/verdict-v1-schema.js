// Generated from schemas/verdict.v1.json by scripts/generate.ts. Do not edit.
const validate=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:near-zero:\
verdict:v1",type:"object",properties:{version:{const:1},tool:{type:"string"},judgedAt:{type:"string",format:"d\
ate-time"},gate:{type:"string"},mode:{enum:["demonstrate","screen"]},decision:{enum:["allow","block"]},route:{
type:"array",items:{type:"string"}},policy:{type:"object",properties:{name:{type:"string"},path:{type:"string"},
ref:{type:["string","null"]},digest:{type:"string",pattern:"^sha256:[0-9a-f]{64}$"},locations:{type:"object",additionalProperties:{
$ref:"#/$defs/position"}}},required:["name","path","ref","digest","locations"],additionalProperties:!1},subject:{
type:"object",properties:{model:{type:["string","null"]},digest:{type:["string","null"]}},required:["model","d\
igest"],additionalProperties:!1},release:{anyOf:[{type:"null"},{type:"object",properties:{repository:{type:"st\
ring"},commits:{type:"array",minItems:1,items:{type:"string"}},pullRequest:{type:["integer","null"]}},required:[
"repository","commits","pullRequest"],additionalProperties:!1}]},memory:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,
required:["place","head","entries","anchored","written","subject","candidate"],properties:{place:{type:"string"},
head:{type:["string","null"]},entries:{type:"integer",minimum:0},anchored:{type:"boolean"},written:{type:"bool\
ean"},subject:{type:"object",properties:{model:{type:["string","null"]},digest:{type:["string","null"]}},required:[
"model","digest"],additionalProperties:!1},candidate:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,
required:["number","since","corrected"],properties:{number:{type:"integer",minimum:1},since:{anyOf:[{type:"nul\
l"},{type:"object",additionalProperties:!1,required:["model","judgedAt"],properties:{model:{type:["string","nu\
ll"]},judgedAt:{type:"string"}}}]},corrected:{type:"boolean"}}}]}}}]},signatures:{anyOf:[{type:"null"},{type:"\
array",items:{$ref:"#/$defs/signature"}}]},advance:{type:["string","null"]},evidence:{type:"array",items:{$ref:"\
#/$defs/evidence"}},categories:{type:"object",additionalProperties:{$ref:"#/$defs/category"}},reasons:{type:"a\
rray",items:{$ref:"#/$defs/reason"}},notes:{type:"array",items:{type:"string"}},blocking:{type:"array",items:{
type:"string"}},waived:{type:"array",items:{type:"string"}},notJudged:{type:"array",items:{type:"string"}},doesNotShow:{
type:"array",items:{type:"string"}}},required:["version","tool","judgedAt","gate","mode","decision","route","p\
olicy","subject","release","memory","signatures","advance","evidence","categories","reasons","notes","blocking",
"waived","notJudged","doesNotShow"],additionalProperties:!1,$defs:{signature:{type:"object",properties:{id:{type:[
"string","null"]},category:{type:["string","null"]},label:{type:["string","null"]},firstSeen:{type:"string"},release:{
type:["string","null"]},severity:{type:["integer","null"],minimum:0,maximum:4},owner:{type:["string","null"]},
due:{type:["string","null"]},link:{type:["string","null"]},state:{enum:["open","resolved"]},marks:{type:"array",
items:{enum:["unclassified","patched-not-solved","harder-to-see","stalled"]}},story:{type:"array",items:{type:"\
object",properties:{on:{type:"string"},what:{type:"string"}},required:["on","what"],additionalProperties:!1}}},
required:["id","category","label","firstSeen","release","severity","owner","due","link","state","marks","story"],
additionalProperties:!1},state:{enum:["demonstrated","violated","not-demonstrated","invalid"]},reason:{type:"o\
bject",properties:{code:{type:"string",pattern:"^[a-z]+(-[a-z]+)*$"},class:{enum:["violation","insufficient","\
invalid","policy"]},message:{type:"string"},remedy:{type:"string"},task:{type:["string","null"]}},required:["c\
ode","class","message","remedy","task"],additionalProperties:!1},eval:{type:"object",properties:{task:{type:"s\
tring"},scorer:{type:["string","null"]},state:{$ref:"#/$defs/state"},failures:{type:"integer",minimum:0},samples:{
type:"integer",minimum:0},unscored:{type:"integer",minimum:0},missing:{type:"integer",minimum:0},upper:{type:"\
number",minimum:0,maximum:1},lower:{type:"number",minimum:0,maximum:1},samplesNeeded:{type:["integer","null"],
minimum:1},unit:{enum:["item","cluster","epoch"]},stratum:{type:["string","null"]},sealed:{type:"boolean"},gap:{
type:["number","null"],minimum:0,maximum:1},graders:{type:"array",items:{type:"string"}},excluded:{anyOf:[{type:"\
null"},{type:"object",additionalProperties:!1,required:["unsolved","unprobed"],properties:{unsolved:{type:"int\
eger",minimum:0},unprobed:{type:"integer",minimum:0}}}]}},required:["task","scorer","state","failures","sample\
s","unscored","missing","upper","lower","samplesNeeded","unit","stratum","excluded","graders","sealed","gap"],
additionalProperties:!1},sample:{type:"object",properties:{id:{type:"string"},epoch:{type:"integer",minimum:1},
outcome:{enum:["failed","unscored"]},evidence:{type:"integer",minimum:0},severity:{type:["integer","null"],minimum:0,
maximum:4}},required:["id","epoch","outcome","evidence","severity"],additionalProperties:!1},category:{type:"o\
bject",properties:{state:{$ref:"#/$defs/state"},kind:{enum:["behaviour","capability","inventory"]},claim:{type:[
"string","null"]},limit:{type:"number",minimum:0,maximum:1},confidence:{type:"number",minimum:0,maximum:1},alpha:{
type:"number",minimum:0,maximum:1},method:{enum:["clopper-pearson","e-process","count","hypergeometric"]},unit:{
enum:["item","cluster","epoch"]},pooled:{type:"boolean"},requires:{type:"array",items:{type:"string"}},within:{
anyOf:[{type:"null"},{type:"object",additionalProperties:!1,required:["capability","maxExcluded"],properties:{
capability:{type:"string"},maxExcluded:{type:"number",minimum:0,maximum:1}}}]},failures:{type:"integer",minimum:0},
samples:{type:"integer",minimum:0},unscored:{type:"integer",minimum:0},missing:{type:"integer",minimum:0},upper:{
type:"number",minimum:0,maximum:1},lower:{type:"number",minimum:0,maximum:1},samplesNeeded:{type:["integer","n\
ull"],minimum:1},evals:{type:"array",items:{$ref:"#/$defs/eval"}},worst:{type:"array",maxItems:50,items:{$ref:"\
#/$defs/sample"}},warnings:{type:"array",items:{type:"string"}},waiver:{anyOf:[{type:"null"},{type:"object",properties:{
id:{type:"string"},state:{enum:["used","not-needed","not-demonstrated","not-in-force"]},limit:{type:"number",exclusiveMinimum:0,
exclusiveMaximum:1},granted:{type:"string"},expires:{type:"string"},owner:{type:"string"},reason:{type:"string"},
issue:{type:["string","null"]},message:{type:"string"}},required:["id","state","limit","granted","expires","ow\
ner","reason","issue","message"],additionalProperties:!1}]},reasons:{type:"array",items:{$ref:"#/$defs/reason"}},
adjudication:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,required:["overruled","by","missed"],
properties:{overruled:{type:"integer",minimum:0},by:{type:"array",items:{type:"string"}},missed:{type:"integer",
minimum:0}}}]},recall:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,required:["detected","plant\
ed","atLeast","lower"],properties:{detected:{type:"integer",minimum:0},planted:{type:"integer",minimum:0},atLeast:{
type:"number",minimum:0,maximum:1},lower:{type:"number",minimum:0,maximum:1}}}]},attempts:{anyOf:[{type:"null"},
{type:"object",additionalProperties:!1,required:["rule","number","lost","carried","replaced","earlier"],properties:{
rule:{enum:["once","spend","sequential"]},number:{type:"integer",minimum:1},lost:{type:"integer",minimum:0},carried:{
type:"integer",minimum:0},replaced:{type:"integer",minimum:0},earlier:{type:"array",items:{type:"object",additionalProperties:!1,
required:["attempt","gate","judgedAt","state","failures","samples","upper","holds"],properties:{attempt:{type:"\
string"},gate:{type:"string"},judgedAt:{type:"string"},state:{$ref:"#/$defs/state"},failures:{type:"integer",minimum:0},
samples:{type:"integer",minimum:0},upper:{type:"number",minimum:0,maximum:1},holds:{type:"boolean"}}}}}}]},growth:{
anyOf:[{type:"null"},{type:"object",additionalProperties:!1,required:["alarm","evals"],properties:{alarm:{type:"\
boolean"},evals:{type:"array",items:{type:"object",additionalProperties:!1,required:["task","common","releases",
"rate","severe","rank","firstIrreversible"],properties:{task:{type:"string"},common:{type:["integer","null"],minimum:0},
releases:{type:"array",items:{type:"object",additionalProperties:!1,required:["model","digest","judgedAt","sam\
ples","failures","levels"],properties:{model:{type:["string","null"]},digest:{type:["string","null"]},judgedAt:{
type:"string"},samples:{type:"integer",minimum:0},failures:{type:"integer",minimum:0},levels:{type:"array",items:{
type:"integer",minimum:0}}}}},rate:{type:"number",minimum:0,maximum:1.000001},severe:{type:["number","null"],minimum:0,
maximum:1.000001},rank:{type:["number","null"],minimum:0,maximum:1.000001},paired:{anyOf:[{type:"null"},{type:"\
object",additionalProperties:!1,required:["rate","severe"],properties:{rate:{type:"number",minimum:0,maximum:1.000001},
severe:{type:["number","null"],minimum:0,maximum:1.000001}}}]},firstIrreversible:{type:"boolean"}}}}}}]},exposure:{
anyOf:[{type:"null"},{type:"object",additionalProperties:!1,required:["interactions","per","severityAtLeast","\
maxExpectedFailures","maxChanceOfAny","limit","upper","expectedFailures","chanceOfAny","samplesNeeded"],properties:{
interactions:{type:"integer",minimum:1},per:{type:"string"},severityAtLeast:{type:["integer","null"],minimum:0,
maximum:4},maxExpectedFailures:{type:["number","null"],exclusiveMinimum:0},maxChanceOfAny:{type:["number","nul\
l"],exclusiveMinimum:0,exclusiveMaximum:1},limit:{type:"number",exclusiveMinimum:0,maximum:1},upper:{type:"num\
ber",minimum:0,maximum:1},expectedFailures:{type:"number",minimum:0},chanceOfAny:{type:"number",minimum:0,maximum:1},
samplesNeeded:{type:["integer","null"],minimum:1}}}]},severity:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,
required:["levels","limits"],properties:{levels:{type:"array",items:{type:"integer",minimum:0},minItems:5,maxItems:5},
limits:{type:"array",items:{type:"object",additionalProperties:!1,required:["level","limit","failures"],properties:{
level:{type:"integer",minimum:0,maximum:4},limit:{type:"number",minimum:0,maximum:1},failures:{type:"integer",
minimum:0}}}}}}]}},required:["state","kind","claim","limit","confidence","alpha","method","unit","pooled","req\
uires","within","failures","samples","unscored","missing","upper","lower","samplesNeeded","evals","worst","war\
nings","waiver","reasons","recall","adjudication","severity","attempts","growth","exposure"],additionalProperties:!1},
provenance:{type:"object",properties:{artifactId:{type:["integer","null"]},artifactDigest:{type:["string","nul\
l"]},repository:{type:["string","null"]},runId:{type:["integer","null"]},runAttempt:{type:["integer","null"]},
workflow:{type:["string","null"]},event:{type:["string","null"]},headCommit:{type:["string","null"]},headBranch:{
type:["string","null"]},headRepository:{type:["string","null"]},actor:{type:["string","null"]},createdAt:{type:[
"string","null"]}},required:["artifactId","artifactDigest","repository","runId","runAttempt","workflow","event",
"headCommit","headBranch","headRepository","actor","createdAt"],additionalProperties:!1},evidence:{type:"objec\
t",properties:{name:{type:"string"},source:{type:"string"},digest:{type:["string","null"],pattern:"^sha256:[0-\
9a-f]{64}$"},partsDigest:{type:"string",pattern:"^sha256:[0-9a-f]{64}$"},format:{type:["string","null"]},samples:{
type:"integer",minimum:0},provenance:{$ref:"#/$defs/provenance"},relation:{enum:["same","same-tree","ancestor",
"other"]},attestations:{type:"array",items:{type:"object",properties:{of:{enum:["file","artifact"]},signer:{type:"\
string"},repository:{type:"string"},commit:{type:["string","null"]},workflow:{type:["string","null"]},event:{type:[
"string","null"]},relation:{enum:["same","same-tree","ancestor","other"]},predicateType:{type:"string"},digest:{
type:"string",pattern:"^sha256:[0-9a-f]{64}$"},models:{type:"array",items:{type:"object",properties:{name:{type:"\
string"},digest:{type:"string"}},required:["name","digest"],additionalProperties:!1}}},required:["of","signer",
"repository","commit","workflow","event","predicateType","digest","models"],additionalProperties:!1}},notVerified:{
type:"array",items:{type:"string"}},set:{type:"string"},sameAs:{type:["string","null"]},problem:{anyOf:[{type:"\
null"},{type:"object",properties:{code:{type:"string"},message:{type:"string"},remedy:{type:"string"}},required:[
"code","message","remedy"],additionalProperties:!1}]},trust:{enum:["attested","self-reported"]}},required:["na\
me","source","digest","format","samples","provenance","sameAs","problem","trust"],additionalProperties:!1},position:{
type:"object",properties:{line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}},required:["line",
"column"],additionalProperties:!1}}},schema32={type:"object",properties:{line:{type:"integer",minimum:1},column:{
type:"integer",minimum:1}},required:["line","column"],additionalProperties:!1},schema33={type:"object",properties:{
id:{type:["string","null"]},category:{type:["string","null"]},label:{type:["string","null"]},firstSeen:{type:"\
string"},release:{type:["string","null"]},severity:{type:["integer","null"],minimum:0,maximum:4},owner:{type:[
"string","null"]},due:{type:["string","null"]},link:{type:["string","null"]},state:{enum:["open","resolved"]},
marks:{type:"array",items:{enum:["unclassified","patched-not-solved","harder-to-see","stalled"]}},story:{type:"\
array",items:{type:"object",properties:{on:{type:"string"},what:{type:"string"}},required:["on","what"],additionalProperties:!1}}},
required:["id","category","label","firstSeen","release","severity","owner","due","link","state","marks","story"],
additionalProperties:!1},schema41={type:"object",properties:{code:{type:"string",pattern:"^[a-z]+(-[a-z]+)*$"},
class:{enum:["violation","insufficient","invalid","policy"]},message:{type:"string"},remedy:{type:"string"},task:{
type:["string","null"]}},required:["code","class","message","remedy","task"],additionalProperties:!1},func1=Object.
prototype.hasOwnProperty,pattern4=new RegExp("^sha256:[0-9a-f]{64}$","u"),pattern8=new RegExp("^[a-z]+(-[a-z]+\
)*$","u"),schema34={type:"object",properties:{name:{type:"string"},source:{type:"string"},digest:{type:["strin\
g","null"],pattern:"^sha256:[0-9a-f]{64}$"},partsDigest:{type:"string",pattern:"^sha256:[0-9a-f]{64}$"},format:{
type:["string","null"]},samples:{type:"integer",minimum:0},provenance:{$ref:"#/$defs/provenance"},relation:{enum:[
"same","same-tree","ancestor","other"]},attestations:{type:"array",items:{type:"object",properties:{of:{enum:[
"file","artifact"]},signer:{type:"string"},repository:{type:"string"},commit:{type:["string","null"]},workflow:{
type:["string","null"]},event:{type:["string","null"]},relation:{enum:["same","same-tree","ancestor","other"]},
predicateType:{type:"string"},digest:{type:"string",pattern:"^sha256:[0-9a-f]{64}$"},models:{type:"array",items:{
type:"object",properties:{name:{type:"string"},digest:{type:"string"}},required:["name","digest"],additionalProperties:!1}}},
required:["of","signer","repository","commit","workflow","event","predicateType","digest","models"],additionalProperties:!1}},
notVerified:{type:"array",items:{type:"string"}},set:{type:"string"},sameAs:{type:["string","null"]},problem:{
anyOf:[{type:"null"},{type:"object",properties:{code:{type:"string"},message:{type:"string"},remedy:{type:"str\
ing"}},required:["code","message","remedy"],additionalProperties:!1}]},trust:{enum:["attested","self-reported"]}},
required:["name","source","digest","format","samples","provenance","sameAs","problem","trust"],additionalProperties:!1},
schema35={type:"object",properties:{artifactId:{type:["integer","null"]},artifactDigest:{type:["string","null"]},
repository:{type:["string","null"]},runId:{type:["integer","null"]},runAttempt:{type:["integer","null"]},workflow:{
type:["string","null"]},event:{type:["string","null"]},headCommit:{type:["string","null"]},headBranch:{type:["\
string","null"]},headRepository:{type:["string","null"]},actor:{type:["string","null"]},createdAt:{type:["stri\
ng","null"]}},required:["artifactId","artifactDigest","repository","runId","runAttempt","workflow","event","he\
adCommit","headBranch","headRepository","actor","createdAt"],additionalProperties:!1};function validate21(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;const evaluated0=validate21.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===void 0){const err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema34.
required,parentSchema:schema34,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.source===
void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},
message:"must have required property 'source'",schema:schema34.required,parentSchema:schema34,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.digest===void 0){const err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",
schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.format===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
format"},message:"must have required property 'format'",schema:schema34.required,parentSchema:schema34,data};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.samples===void 0){const err4={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"samples"},message:"must have required property 'sample\
s'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data.provenance===void 0){const err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
provenance"},message:"must have required property 'provenance'",schema:schema34.required,parentSchema:schema34,
data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.sameAs===void 0){const err6={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sameAs"},message:"must have required prope\
rty 'sameAs'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}if(data.problem===void 0){const err7={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"problem"},message:"must have required property 'problem'",schema:schema34.required,parentSchema:schema34,
data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.trust===void 0){const err8={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"trust"},message:"must have required proper\
ty 'trust'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}for(const key0 in data)if(!func1.call(schema34.properties,key0)){const err9={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have\
 additional properties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0!="string"){const err10={instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.
properties.name.type,parentSchema:schema34.properties.name,data:data0};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}}if(data.source!==void 0){let data1=data.source;if(typeof data1!="string"){const err11={instancePath:instancePath+
"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema34.properties.source.type,parentSchema:schema34.properties.source,data:data1};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}}if(data.digest!==void 0){let data2=data.digest;if(typeof data2!="string"&&
data2!==null){const err12={instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"\
type",params:{type:schema34.properties.digest.type},message:"must be string,null",schema:schema34.properties.digest.
type,parentSchema:schema34.properties.digest,data:data2};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}
if(typeof data2=="string"&&!pattern4.test(data2)){const err13={instancePath:instancePath+"/digest",schemaPath:"\
#/properties/digest/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"},message:'must match pa\
ttern "^sha256:[0-9a-f]{64}$"',schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema34.properties.digest,data:data2};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.partsDigest!==void 0){let data3=data.partsDigest;
if(typeof data3=="string"){if(!pattern4.test(data3)){const err14={instancePath:instancePath+"/partsDigest",schemaPath:"\
#/properties/partsDigest/pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"},message:'must mat\
ch pattern "^sha256:[0-9a-f]{64}$"',schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema34.properties.partsDigest,
data:data3};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{const err15={instancePath:instancePath+
"/partsDigest",schemaPath:"#/properties/partsDigest/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:schema34.properties.partsDigest.type,parentSchema:schema34.properties.partsDigest,data:data3};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.format!==void 0){let data4=data.format;if(typeof data4!=
"string"&&data4!==null){const err16={instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",
keyword:"type",params:{type:schema34.properties.format.type},message:"must be string,null",schema:schema34.properties.
format.type,parentSchema:schema34.properties.format,data:data4};vErrors===null?vErrors=[err16]:vErrors.push(err16),
errors++}}if(data.samples!==void 0){let data5=data.samples;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&
isFinite(data5))){const err17={instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:schema34.properties.samples.type,parentSchema:schema34.
properties.samples,data:data5};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(typeof data5=="n\
umber"&&isFinite(data5)&&(data5<0||isNaN(data5))){const err18={instancePath:instancePath+"/samples",schemaPath:"\
#/properties/samples/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:schema34.properties.samples,data:data5};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}
if(data.provenance!==void 0){let data6=data.provenance;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){
if(data6.artifactId===void 0){const err19={instancePath:instancePath+"/provenance",schemaPath:"#/$defs/provena\
nce/required",keyword:"required",params:{missingProperty:"artifactId"},message:"must have required property 'a\
rtifactId'",schema:schema35.required,parentSchema:schema35,data:data6};vErrors===null?vErrors=[err19]:vErrors.
push(err19),errors++}if(data6.artifactDigest===void 0){const err20={instancePath:instancePath+"/provenance",schemaPath:"\
#/$defs/provenance/required",keyword:"required",params:{missingProperty:"artifactDigest"},message:"must have r\
equired property 'artifactDigest'",schema:schema35.required,parentSchema:schema35,data:data6};vErrors===null?vErrors=
[err20]:vErrors.push(err20),errors++}if(data6.repository===void 0){const err21={instancePath:instancePath+"/pr\
ovenance",schemaPath:"#/$defs/provenance/required",keyword:"required",params:{missingProperty:"repository"},message:"\
must have required property 'repository'",schema:schema35.required,parentSchema:schema35,data:data6};vErrors===
null?vErrors=[err21]:vErrors.push(err21),errors++}if(data6.runId===void 0){const err22={instancePath:instancePath+
"/provenance",schemaPath:"#/$defs/provenance/required",keyword:"required",params:{missingProperty:"runId"},message:"\
must have required property 'runId'",schema:schema35.required,parentSchema:schema35,data:data6};vErrors===null?
vErrors=[err22]:vErrors.push(err22),errors++}if(data6.runAttempt===void 0){const err23={instancePath:instancePath+
"/provenance",schemaPath:"#/$defs/provenance/required",keyword:"required",params:{missingProperty:"runAttempt"},
message:"must have required property 'runAttempt'",schema:schema35.required,parentSchema:schema35,data:data6};
vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data6.workflow===void 0){const err24={instancePath:instancePath+
"/provenance",schemaPath:"#/$defs/provenance/required",keyword:"required",params:{missingProperty:"workflow"},
message:"must have required property 'workflow'",schema:schema35.required,parentSchema:schema35,data:data6};vErrors===
null?vErrors=[err24]:vErrors.push(err24),errors++}if(data6.event===void 0){const err25={instancePath:instancePath+
"/provenance",schemaPath:"#/$defs/provenance/required",keyword:"required",params:{missingProperty:"event"},message:"\
must have required property 'event'",schema:schema35.required,parentSchema:schema35,data:data6};vErrors===null?
vErrors=[err25]:vErrors.push(err25),errors++}if(data6.headCommit===void 0){const err26={instancePath:instancePath+
"/provenance",schemaPath:"#/$defs/provenance/required",keyword:"required",params:{missingProperty:"headCommit"},
message:"must have required property 'headCommit'",schema:schema35.required,parentSchema:schema35,data:data6};
vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}if(data6.headBranch===void 0){const err27={instancePath:instancePath+
"/provenance",schemaPath:"#/$defs/provenance/required",keyword:"required",params:{missingProperty:"headBranch"},
message:"must have required property 'headBranch'",schema:schema35.required,parentSchema:schema35,data:data6};
vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(data6.headRepository===void 0){const err28={instancePath:instancePath+
"/provenance",schemaPath:"#/$defs/provenance/required",keyword:"required",params:{missingProperty:"headReposit\
ory"},message:"must have required property 'headRepository'",schema:schema35.required,parentSchema:schema35,data:data6};
vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data6.actor===void 0){const err29={instancePath:instancePath+
"/provenance",schemaPath:"#/$defs/provenance/required",keyword:"required",params:{missingProperty:"actor"},message:"\
must have required property 'actor'",schema:schema35.required,parentSchema:schema35,data:data6};vErrors===null?
vErrors=[err29]:vErrors.push(err29),errors++}if(data6.createdAt===void 0){const err30={instancePath:instancePath+
"/provenance",schemaPath:"#/$defs/provenance/required",keyword:"required",params:{missingProperty:"createdAt"},
message:"must have required property 'createdAt'",schema:schema35.required,parentSchema:schema35,data:data6};vErrors===
null?vErrors=[err30]:vErrors.push(err30),errors++}for(const key1 in data6)if(!func1.call(schema35.properties,key1)){
const err31={instancePath:instancePath+"/provenance",schemaPath:"#/$defs/provenance/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,
parentSchema:schema35,data:data6};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}if(data6.artifactId!==
void 0){let data7=data6.artifactId;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))&&data7!==
null){const err32={instancePath:instancePath+"/provenance/artifactId",schemaPath:"#/$defs/provenance/propertie\
s/artifactId/type",keyword:"type",params:{type:schema35.properties.artifactId.type},message:"must be integer,n\
ull",schema:schema35.properties.artifactId.type,parentSchema:schema35.properties.artifactId,data:data7};vErrors===
null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data6.artifactDigest!==void 0){let data8=data6.artifactDigest;
if(typeof data8!="string"&&data8!==null){const err33={instancePath:instancePath+"/provenance/artifactDigest",schemaPath:"\
#/$defs/provenance/properties/artifactDigest/type",keyword:"type",params:{type:schema35.properties.artifactDigest.
type},message:"must be string,null",schema:schema35.properties.artifactDigest.type,parentSchema:schema35.properties.
artifactDigest,data:data8};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}if(data6.repository!==
void 0){let data9=data6.repository;if(typeof data9!="string"&&data9!==null){const err34={instancePath:instancePath+
"/provenance/repository",schemaPath:"#/$defs/provenance/properties/repository/type",keyword:"type",params:{type:schema35.
properties.repository.type},message:"must be string,null",schema:schema35.properties.repository.type,parentSchema:schema35.
properties.repository,data:data9};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data6.runId!==
void 0){let data10=data6.runId;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))&&data10!==
null){const err35={instancePath:instancePath+"/provenance/runId",schemaPath:"#/$defs/provenance/properties/run\
Id/type",keyword:"type",params:{type:schema35.properties.runId.type},message:"must be integer,null",schema:schema35.
properties.runId.type,parentSchema:schema35.properties.runId,data:data10};vErrors===null?vErrors=[err35]:vErrors.
push(err35),errors++}}if(data6.runAttempt!==void 0){let data11=data6.runAttempt;if(!(typeof data11=="number"&&
!(data11%1)&&!isNaN(data11)&&isFinite(data11))&&data11!==null){const err36={instancePath:instancePath+"/proven\
ance/runAttempt",schemaPath:"#/$defs/provenance/properties/runAttempt/type",keyword:"type",params:{type:schema35.
properties.runAttempt.type},message:"must be integer,null",schema:schema35.properties.runAttempt.type,parentSchema:schema35.
properties.runAttempt,data:data11};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}if(data6.workflow!==
void 0){let data12=data6.workflow;if(typeof data12!="string"&&data12!==null){const err37={instancePath:instancePath+
"/provenance/workflow",schemaPath:"#/$defs/provenance/properties/workflow/type",keyword:"type",params:{type:schema35.
properties.workflow.type},message:"must be string,null",schema:schema35.properties.workflow.type,parentSchema:schema35.
properties.workflow,data:data12};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}if(data6.event!==
void 0){let data13=data6.event;if(typeof data13!="string"&&data13!==null){const err38={instancePath:instancePath+
"/provenance/event",schemaPath:"#/$defs/provenance/properties/event/type",keyword:"type",params:{type:schema35.
properties.event.type},message:"must be string,null",schema:schema35.properties.event.type,parentSchema:schema35.
properties.event,data:data13};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}if(data6.headCommit!==
void 0){let data14=data6.headCommit;if(typeof data14!="string"&&data14!==null){const err39={instancePath:instancePath+
"/provenance/headCommit",schemaPath:"#/$defs/provenance/properties/headCommit/type",keyword:"type",params:{type:schema35.
properties.headCommit.type},message:"must be string,null",schema:schema35.properties.headCommit.type,parentSchema:schema35.
properties.headCommit,data:data14};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}if(data6.headBranch!==
void 0){let data15=data6.headBranch;if(typeof data15!="string"&&data15!==null){const err40={instancePath:instancePath+
"/provenance/headBranch",schemaPath:"#/$defs/provenance/properties/headBranch/type",keyword:"type",params:{type:schema35.
properties.headBranch.type},message:"must be string,null",schema:schema35.properties.headBranch.type,parentSchema:schema35.
properties.headBranch,data:data15};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}if(data6.headRepository!==
void 0){let data16=data6.headRepository;if(typeof data16!="string"&&data16!==null){const err41={instancePath:instancePath+
"/provenance/headRepository",schemaPath:"#/$defs/provenance/properties/headRepository/type",keyword:"type",params:{
type:schema35.properties.headRepository.type},message:"must be string,null",schema:schema35.properties.headRepository.
type,parentSchema:schema35.properties.headRepository,data:data16};vErrors===null?vErrors=[err41]:vErrors.push(
err41),errors++}}if(data6.actor!==void 0){let data17=data6.actor;if(typeof data17!="string"&&data17!==null){const err42={
instancePath:instancePath+"/provenance/actor",schemaPath:"#/$defs/provenance/properties/actor/type",keyword:"t\
ype",params:{type:schema35.properties.actor.type},message:"must be string,null",schema:schema35.properties.actor.
type,parentSchema:schema35.properties.actor,data:data17};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}
if(data6.createdAt!==void 0){let data18=data6.createdAt;if(typeof data18!="string"&&data18!==null){const err43={
instancePath:instancePath+"/provenance/createdAt",schemaPath:"#/$defs/provenance/properties/createdAt/type",keyword:"\
type",params:{type:schema35.properties.createdAt.type},message:"must be string,null",schema:schema35.properties.
createdAt.type,parentSchema:schema35.properties.createdAt,data:data18};vErrors===null?vErrors=[err43]:vErrors.
push(err43),errors++}}}else{const err44={instancePath:instancePath+"/provenance",schemaPath:"#/$defs/provenanc\
e/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema35.type,parentSchema:schema35,
data:data6};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}if(data.relation!==void 0){let data19=data.
relation;if(!(data19==="same"||data19==="same-tree"||data19==="ancestor"||data19==="other")){const err45={instancePath:instancePath+
"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:schema34.properties.relation.
enum},message:"must be equal to one of the allowed values",schema:schema34.properties.relation.enum,parentSchema:schema34.
properties.relation,data:data19};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}if(data.attestations!==
void 0){let data20=data.attestations;if(Array.isArray(data20)){const len0=data20.length;for(let i0=0;i0<len0;i0++){
let data21=data20[i0];if(data21&&typeof data21=="object"&&!Array.isArray(data21)){if(data21.of===void 0){const err46={
instancePath:instancePath+"/attestations/"+i0,schemaPath:"#/properties/attestations/items/required",keyword:"r\
equired",params:{missingProperty:"of"},message:"must have required property 'of'",schema:schema34.properties.attestations.
items.required,parentSchema:schema34.properties.attestations.items,data:data21};vErrors===null?vErrors=[err46]:
vErrors.push(err46),errors++}if(data21.signer===void 0){const err47={instancePath:instancePath+"/attestations/"+
i0,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty:"signer"},
message:"must have required property 'signer'",schema:schema34.properties.attestations.items.required,parentSchema:schema34.
properties.attestations.items,data:data21};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}if(data21.
repository===void 0){const err48={instancePath:instancePath+"/attestations/"+i0,schemaPath:"#/properties/attes\
tations/items/required",keyword:"required",params:{missingProperty:"repository"},message:"must have required p\
roperty 'repository'",schema:schema34.properties.attestations.items.required,parentSchema:schema34.properties.
attestations.items,data:data21};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}if(data21.commit===
void 0){const err49={instancePath:instancePath+"/attestations/"+i0,schemaPath:"#/properties/attestations/items\
/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",
schema:schema34.properties.attestations.items.required,parentSchema:schema34.properties.attestations.items,data:data21};
vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}if(data21.workflow===void 0){const err50={instancePath:instancePath+
"/attestations/"+i0,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty:"\
workflow"},message:"must have required property 'workflow'",schema:schema34.properties.attestations.items.required,
parentSchema:schema34.properties.attestations.items,data:data21};vErrors===null?vErrors=[err50]:vErrors.push(err50),
errors++}if(data21.event===void 0){const err51={instancePath:instancePath+"/attestations/"+i0,schemaPath:"#/pr\
operties/attestations/items/required",keyword:"required",params:{missingProperty:"event"},message:"must have r\
equired property 'event'",schema:schema34.properties.attestations.items.required,parentSchema:schema34.properties.
attestations.items,data:data21};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(data21.predicateType===
void 0){const err52={instancePath:instancePath+"/attestations/"+i0,schemaPath:"#/properties/attestations/items\
/required",keyword:"required",params:{missingProperty:"predicateType"},message:"must have required property 'p\
redicateType'",schema:schema34.properties.attestations.items.required,parentSchema:schema34.properties.attestations.
items,data:data21};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}if(data21.digest===void 0){const err53={
instancePath:instancePath+"/attestations/"+i0,schemaPath:"#/properties/attestations/items/required",keyword:"r\
equired",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:schema34.properties.
attestations.items.required,parentSchema:schema34.properties.attestations.items,data:data21};vErrors===null?vErrors=
[err53]:vErrors.push(err53),errors++}if(data21.models===void 0){const err54={instancePath:instancePath+"/attes\
tations/"+i0,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty:"\
models"},message:"must have required property 'models'",schema:schema34.properties.attestations.items.required,
parentSchema:schema34.properties.attestations.items,data:data21};vErrors===null?vErrors=[err54]:vErrors.push(err54),
errors++}for(const key2 in data21)if(!func1.call(schema34.properties.attestations.items.properties,key2)){const err55={
instancePath:instancePath+"/attestations/"+i0,schemaPath:"#/properties/attestations/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties",
schema:!1,parentSchema:schema34.properties.attestations.items,data:data21};vErrors===null?vErrors=[err55]:vErrors.
push(err55),errors++}if(data21.of!==void 0){let data22=data21.of;if(!(data22==="file"||data22==="artifact")){const err56={
instancePath:instancePath+"/attestations/"+i0+"/of",schemaPath:"#/properties/attestations/items/properties/of/\
enum",keyword:"enum",params:{allowedValues:schema34.properties.attestations.items.properties.of.enum},message:"\
must be equal to one of the allowed values",schema:schema34.properties.attestations.items.properties.of.enum,parentSchema:schema34.
properties.attestations.items.properties.of,data:data22};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}}
if(data21.signer!==void 0){let data23=data21.signer;if(typeof data23!="string"){const err57={instancePath:instancePath+
"/attestations/"+i0+"/signer",schemaPath:"#/properties/attestations/items/properties/signer/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:schema34.properties.attestations.items.properties.signer.
type,parentSchema:schema34.properties.attestations.items.properties.signer,data:data23};vErrors===null?vErrors=
[err57]:vErrors.push(err57),errors++}}if(data21.repository!==void 0){let data24=data21.repository;if(typeof data24!=
"string"){const err58={instancePath:instancePath+"/attestations/"+i0+"/repository",schemaPath:"#/properties/at\
testations/items/properties/repository/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.
properties.attestations.items.properties.repository.type,parentSchema:schema34.properties.attestations.items.properties.
repository,data:data24};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}}if(data21.commit!==void 0){
let data25=data21.commit;if(typeof data25!="string"&&data25!==null){const err59={instancePath:instancePath+"/a\
ttestations/"+i0+"/commit",schemaPath:"#/properties/attestations/items/properties/commit/type",keyword:"type",
params:{type:schema34.properties.attestations.items.properties.commit.type},message:"must be string,null",schema:schema34.
properties.attestations.items.properties.commit.type,parentSchema:schema34.properties.attestations.items.properties.
commit,data:data25};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}}if(data21.workflow!==void 0){
let data26=data21.workflow;if(typeof data26!="string"&&data26!==null){const err60={instancePath:instancePath+"\
/attestations/"+i0+"/workflow",schemaPath:"#/properties/attestations/items/properties/workflow/type",keyword:"\
type",params:{type:schema34.properties.attestations.items.properties.workflow.type},message:"must be string,nu\
ll",schema:schema34.properties.attestations.items.properties.workflow.type,parentSchema:schema34.properties.attestations.
items.properties.workflow,data:data26};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}}if(data21.
event!==void 0){let data27=data21.event;if(typeof data27!="string"&&data27!==null){const err61={instancePath:instancePath+
"/attestations/"+i0+"/event",schemaPath:"#/properties/attestations/items/properties/event/type",keyword:"type",
params:{type:schema34.properties.attestations.items.properties.event.type},message:"must be string,null",schema:schema34.
properties.attestations.items.properties.event.type,parentSchema:schema34.properties.attestations.items.properties.
event,data:data27};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}}if(data21.relation!==void 0){let data28=data21.
relation;if(!(data28==="same"||data28==="same-tree"||data28==="ancestor"||data28==="other")){const err62={instancePath:instancePath+
"/attestations/"+i0+"/relation",schemaPath:"#/properties/attestations/items/properties/relation/enum",keyword:"\
enum",params:{allowedValues:schema34.properties.attestations.items.properties.relation.enum},message:"must be \
equal to one of the allowed values",schema:schema34.properties.attestations.items.properties.relation.enum,parentSchema:schema34.
properties.attestations.items.properties.relation,data:data28};vErrors===null?vErrors=[err62]:vErrors.push(err62),
errors++}}if(data21.predicateType!==void 0){let data29=data21.predicateType;if(typeof data29!="string"){const err63={
instancePath:instancePath+"/attestations/"+i0+"/predicateType",schemaPath:"#/properties/attestations/items/pro\
perties/predicateType/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.properties.
attestations.items.properties.predicateType.type,parentSchema:schema34.properties.attestations.items.properties.
predicateType,data:data29};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}if(data21.digest!==void 0){
let data30=data21.digest;if(typeof data30=="string"){if(!pattern4.test(data30)){const err64={instancePath:instancePath+
"/attestations/"+i0+"/digest",schemaPath:"#/properties/attestations/items/properties/digest/pattern",keyword:"\
pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"},message:'must match pattern "^sha256:[0-9a-f]{64}$"',schema:"\
^sha256:[0-9a-f]{64}$",parentSchema:schema34.properties.attestations.items.properties.digest,data:data30};vErrors===
null?vErrors=[err64]:vErrors.push(err64),errors++}}else{const err65={instancePath:instancePath+"/attestations/"+
i0+"/digest",schemaPath:"#/properties/attestations/items/properties/digest/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema34.properties.attestations.items.properties.digest.type,parentSchema:schema34.
properties.attestations.items.properties.digest,data:data30};vErrors===null?vErrors=[err65]:vErrors.push(err65),
errors++}}if(data21.models!==void 0){let data31=data21.models;if(Array.isArray(data31)){const len1=data31.length;
for(let i1=0;i1<len1;i1++){let data32=data31[i1];if(data32&&typeof data32=="object"&&!Array.isArray(data32)){if(data32.
name===void 0){const err66={instancePath:instancePath+"/attestations/"+i0+"/models/"+i1,schemaPath:"#/properti\
es/attestations/items/properties/models/items/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'",schema:schema34.properties.attestations.items.properties.models.items.required,
parentSchema:schema34.properties.attestations.items.properties.models.items,data:data32};vErrors===null?vErrors=
[err66]:vErrors.push(err66),errors++}if(data32.digest===void 0){const err67={instancePath:instancePath+"/attes\
tations/"+i0+"/models/"+i1,schemaPath:"#/properties/attestations/items/properties/models/items/required",keyword:"\
required",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:schema34.properties.
attestations.items.properties.models.items.required,parentSchema:schema34.properties.attestations.items.properties.
models.items,data:data32};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}for(const key3 in data32)
if(!(key3==="name"||key3==="digest")){const err68={instancePath:instancePath+"/attestations/"+i0+"/models/"+i1,
schemaPath:"#/properties/attestations/items/properties/models/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key3},message:"must NOT have additional properties",schema:!1,parentSchema:schema34.
properties.attestations.items.properties.models.items,data:data32};vErrors===null?vErrors=[err68]:vErrors.push(
err68),errors++}if(data32.name!==void 0){let data33=data32.name;if(typeof data33!="string"){const err69={instancePath:instancePath+
"/attestations/"+i0+"/models/"+i1+"/name",schemaPath:"#/properties/attestations/items/properties/models/items/\
properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.properties.
attestations.items.properties.models.items.properties.name.type,parentSchema:schema34.properties.attestations.
items.properties.models.items.properties.name,data:data33};vErrors===null?vErrors=[err69]:vErrors.push(err69),
errors++}}if(data32.digest!==void 0){let data34=data32.digest;if(typeof data34!="string"){const err70={instancePath:instancePath+
"/attestations/"+i0+"/models/"+i1+"/digest",schemaPath:"#/properties/attestations/items/properties/models/item\
s/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.properties.
attestations.items.properties.models.items.properties.digest.type,parentSchema:schema34.properties.attestations.
items.properties.models.items.properties.digest,data:data34};vErrors===null?vErrors=[err70]:vErrors.push(err70),
errors++}}}else{const err71={instancePath:instancePath+"/attestations/"+i0+"/models/"+i1,schemaPath:"#/propert\
ies/attestations/items/properties/models/items/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:schema34.properties.attestations.items.properties.models.items.type,parentSchema:schema34.properties.
attestations.items.properties.models.items,data:data32};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}}}else{
const err72={instancePath:instancePath+"/attestations/"+i0+"/models",schemaPath:"#/properties/attestations/ite\
ms/properties/models/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema34.properties.
attestations.items.properties.models.type,parentSchema:schema34.properties.attestations.items.properties.models,
data:data31};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}}}else{const err73={instancePath:instancePath+
"/attestations/"+i0,schemaPath:"#/properties/attestations/items/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema34.properties.attestations.items.type,parentSchema:schema34.properties.attestations.
items,data:data21};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}}}else{const err74={instancePath:instancePath+
"/attestations",schemaPath:"#/properties/attestations/type",keyword:"type",params:{type:"array"},message:"must\
 be array",schema:schema34.properties.attestations.type,parentSchema:schema34.properties.attestations,data:data20};
vErrors===null?vErrors=[err74]:vErrors.push(err74),errors++}}if(data.notVerified!==void 0){let data35=data.notVerified;
if(Array.isArray(data35)){const len2=data35.length;for(let i2=0;i2<len2;i2++){let data36=data35[i2];if(typeof data36!=
"string"){const err75={instancePath:instancePath+"/notVerified/"+i2,schemaPath:"#/properties/notVerified/items\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.properties.notVerified.items.
type,parentSchema:schema34.properties.notVerified.items,data:data36};vErrors===null?vErrors=[err75]:vErrors.push(
err75),errors++}}}else{const err76={instancePath:instancePath+"/notVerified",schemaPath:"#/properties/notVerif\
ied/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema34.properties.notVerified.
type,parentSchema:schema34.properties.notVerified,data:data35};vErrors===null?vErrors=[err76]:vErrors.push(err76),
errors++}}if(data.set!==void 0){let data37=data.set;if(typeof data37!="string"){const err77={instancePath:instancePath+
"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.
properties.set.type,parentSchema:schema34.properties.set,data:data37};vErrors===null?vErrors=[err77]:vErrors.push(
err77),errors++}}if(data.sameAs!==void 0){let data38=data.sameAs;if(typeof data38!="string"&&data38!==null){const err78={
instancePath:instancePath+"/sameAs",schemaPath:"#/properties/sameAs/type",keyword:"type",params:{type:schema34.
properties.sameAs.type},message:"must be string,null",schema:schema34.properties.sameAs.type,parentSchema:schema34.
properties.sameAs,data:data38};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}}if(data.problem!==
void 0){let data39=data.problem;const _errs82=errors;let valid11=!1;const _errs83=errors;if(data39!==null){const err79={
instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/anyOf/0/type",keyword:"type",params:{type:"\
null"},message:"must be null",schema:schema34.properties.problem.anyOf[0].type,parentSchema:schema34.properties.
problem.anyOf[0],data:data39};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}var _valid0=_errs83===
errors;valid11=valid11||_valid0;const _errs85=errors;if(data39&&typeof data39=="object"&&!Array.isArray(data39)){
if(data39.code===void 0){const err80={instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/an\
yOf/1/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'",
schema:schema34.properties.problem.anyOf[1].required,parentSchema:schema34.properties.problem.anyOf[1],data:data39};
vErrors===null?vErrors=[err80]:vErrors.push(err80),errors++}if(data39.message===void 0){const err81={instancePath:instancePath+
"/problem",schemaPath:"#/properties/problem/anyOf/1/required",keyword:"required",params:{missingProperty:"mess\
age"},message:"must have required property 'message'",schema:schema34.properties.problem.anyOf[1].required,parentSchema:schema34.
properties.problem.anyOf[1],data:data39};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}if(data39.
remedy===void 0){const err82={instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/anyOf/1/re\
quired",keyword:"required",params:{missingProperty:"remedy"},message:"must have required property 'remedy'",schema:schema34.
properties.problem.anyOf[1].required,parentSchema:schema34.properties.problem.anyOf[1],data:data39};vErrors===
null?vErrors=[err82]:vErrors.push(err82),errors++}for(const key4 in data39)if(!(key4==="code"||key4==="message"||
key4==="remedy")){const err83={instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/anyOf/1/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:schema34.properties.problem.anyOf[1],data:data39};vErrors===null?vErrors=
[err83]:vErrors.push(err83),errors++}if(data39.code!==void 0){let data40=data39.code;if(typeof data40!="string"){
const err84={instancePath:instancePath+"/problem/code",schemaPath:"#/properties/problem/anyOf/1/properties/cod\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.properties.problem.anyOf[1].
properties.code.type,parentSchema:schema34.properties.problem.anyOf[1].properties.code,data:data40};vErrors===
null?vErrors=[err84]:vErrors.push(err84),errors++}}if(data39.message!==void 0){let data41=data39.message;if(typeof data41!=
"string"){const err85={instancePath:instancePath+"/problem/message",schemaPath:"#/properties/problem/anyOf/1/p\
roperties/message/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.properties.
problem.anyOf[1].properties.message.type,parentSchema:schema34.properties.problem.anyOf[1].properties.message,
data:data41};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}}if(data39.remedy!==void 0){let data42=data39.
remedy;if(typeof data42!="string"){const err86={instancePath:instancePath+"/problem/remedy",schemaPath:"#/prop\
erties/problem/anyOf/1/properties/remedy/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema34.properties.problem.anyOf[1].properties.remedy.type,parentSchema:schema34.properties.problem.anyOf[1].
properties.remedy,data:data42};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}}}else{const err87={
instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/anyOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema34.properties.problem.anyOf[1].type,parentSchema:schema34.properties.
problem.anyOf[1],data:data39};vErrors===null?vErrors=[err87]:vErrors.push(err87),errors++}var _valid0=_errs85===
errors;if(valid11=valid11||_valid0,valid11)errors=_errs82,vErrors!==null&&(_errs82?vErrors.length=_errs82:vErrors=
null);else{const err88={instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.properties.problem.anyOf,parentSchema:schema34.
properties.problem,data:data39};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}}if(data.trust!==void 0){
let data43=data.trust;if(!(data43==="attested"||data43==="self-reported")){const err89={instancePath:instancePath+
"/trust",schemaPath:"#/properties/trust/enum",keyword:"enum",params:{allowedValues:schema34.properties.trust.enum},
message:"must be equal to one of the allowed values",schema:schema34.properties.trust.enum,parentSchema:schema34.
properties.trust,data:data43};vErrors===null?vErrors=[err89]:vErrors.push(err89),errors++}}}else{const err90={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema34.
type,parentSchema:schema34,data};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}return validate21.
errors=vErrors,errors===0}validate21.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const schema36={type:"\
object",properties:{state:{$ref:"#/$defs/state"},kind:{enum:["behaviour","capability","inventory"]},claim:{type:[
"string","null"]},limit:{type:"number",minimum:0,maximum:1},confidence:{type:"number",minimum:0,maximum:1},alpha:{
type:"number",minimum:0,maximum:1},method:{enum:["clopper-pearson","e-process","count","hypergeometric"]},unit:{
enum:["item","cluster","epoch"]},pooled:{type:"boolean"},requires:{type:"array",items:{type:"string"}},within:{
anyOf:[{type:"null"},{type:"object",additionalProperties:!1,required:["capability","maxExcluded"],properties:{
capability:{type:"string"},maxExcluded:{type:"number",minimum:0,maximum:1}}}]},failures:{type:"integer",minimum:0},
samples:{type:"integer",minimum:0},unscored:{type:"integer",minimum:0},missing:{type:"integer",minimum:0},upper:{
type:"number",minimum:0,maximum:1},lower:{type:"number",minimum:0,maximum:1},samplesNeeded:{type:["integer","n\
ull"],minimum:1},evals:{type:"array",items:{$ref:"#/$defs/eval"}},worst:{type:"array",maxItems:50,items:{$ref:"\
#/$defs/sample"}},warnings:{type:"array",items:{type:"string"}},waiver:{anyOf:[{type:"null"},{type:"object",properties:{
id:{type:"string"},state:{enum:["used","not-needed","not-demonstrated","not-in-force"]},limit:{type:"number",exclusiveMinimum:0,
exclusiveMaximum:1},granted:{type:"string"},expires:{type:"string"},owner:{type:"string"},reason:{type:"string"},
issue:{type:["string","null"]},message:{type:"string"}},required:["id","state","limit","granted","expires","ow\
ner","reason","issue","message"],additionalProperties:!1}]},reasons:{type:"array",items:{$ref:"#/$defs/reason"}},
adjudication:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,required:["overruled","by","missed"],
properties:{overruled:{type:"integer",minimum:0},by:{type:"array",items:{type:"string"}},missed:{type:"integer",
minimum:0}}}]},recall:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,required:["detected","plant\
ed","atLeast","lower"],properties:{detected:{type:"integer",minimum:0},planted:{type:"integer",minimum:0},atLeast:{
type:"number",minimum:0,maximum:1},lower:{type:"number",minimum:0,maximum:1}}}]},attempts:{anyOf:[{type:"null"},
{type:"object",additionalProperties:!1,required:["rule","number","lost","carried","replaced","earlier"],properties:{
rule:{enum:["once","spend","sequential"]},number:{type:"integer",minimum:1},lost:{type:"integer",minimum:0},carried:{
type:"integer",minimum:0},replaced:{type:"integer",minimum:0},earlier:{type:"array",items:{type:"object",additionalProperties:!1,
required:["attempt","gate","judgedAt","state","failures","samples","upper","holds"],properties:{attempt:{type:"\
string"},gate:{type:"string"},judgedAt:{type:"string"},state:{$ref:"#/$defs/state"},failures:{type:"integer",minimum:0},
samples:{type:"integer",minimum:0},upper:{type:"number",minimum:0,maximum:1},holds:{type:"boolean"}}}}}}]},growth:{
anyOf:[{type:"null"},{type:"object",additionalProperties:!1,required:["alarm","evals"],properties:{alarm:{type:"\
boolean"},evals:{type:"array",items:{type:"object",additionalProperties:!1,required:["task","common","releases",
"rate","severe","rank","firstIrreversible"],properties:{task:{type:"string"},common:{type:["integer","null"],minimum:0},
releases:{type:"array",items:{type:"object",additionalProperties:!1,required:["model","digest","judgedAt","sam\
ples","failures","levels"],properties:{model:{type:["string","null"]},digest:{type:["string","null"]},judgedAt:{
type:"string"},samples:{type:"integer",minimum:0},failures:{type:"integer",minimum:0},levels:{type:"array",items:{
type:"integer",minimum:0}}}}},rate:{type:"number",minimum:0,maximum:1.000001},severe:{type:["number","null"],minimum:0,
maximum:1.000001},rank:{type:["number","null"],minimum:0,maximum:1.000001},paired:{anyOf:[{type:"null"},{type:"\
object",additionalProperties:!1,required:["rate","severe"],properties:{rate:{type:"number",minimum:0,maximum:1.000001},
severe:{type:["number","null"],minimum:0,maximum:1.000001}}}]},firstIrreversible:{type:"boolean"}}}}}}]},exposure:{
anyOf:[{type:"null"},{type:"object",additionalProperties:!1,required:["interactions","per","severityAtLeast","\
maxExpectedFailures","maxChanceOfAny","limit","upper","expectedFailures","chanceOfAny","samplesNeeded"],properties:{
interactions:{type:"integer",minimum:1},per:{type:"string"},severityAtLeast:{type:["integer","null"],minimum:0,
maximum:4},maxExpectedFailures:{type:["number","null"],exclusiveMinimum:0},maxChanceOfAny:{type:["number","nul\
l"],exclusiveMinimum:0,exclusiveMaximum:1},limit:{type:"number",exclusiveMinimum:0,maximum:1},upper:{type:"num\
ber",minimum:0,maximum:1},expectedFailures:{type:"number",minimum:0},chanceOfAny:{type:"number",minimum:0,maximum:1},
samplesNeeded:{type:["integer","null"],minimum:1}}}]},severity:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,
required:["levels","limits"],properties:{levels:{type:"array",items:{type:"integer",minimum:0},minItems:5,maxItems:5},
limits:{type:"array",items:{type:"object",additionalProperties:!1,required:["level","limit","failures"],properties:{
level:{type:"integer",minimum:0,maximum:4},limit:{type:"number",minimum:0,maximum:1},failures:{type:"integer",
minimum:0}}}}}}]}},required:["state","kind","claim","limit","confidence","alpha","method","unit","pooled","req\
uires","within","failures","samples","unscored","missing","upper","lower","samplesNeeded","evals","worst","war\
nings","waiver","reasons","recall","adjudication","severity","attempts","growth","exposure"],additionalProperties:!1},
schema37={enum:["demonstrated","violated","not-demonstrated","invalid"]},schema40={type:"object",properties:{id:{
type:"string"},epoch:{type:"integer",minimum:1},outcome:{enum:["failed","unscored"]},evidence:{type:"integer",
minimum:0},severity:{type:["integer","null"],minimum:0,maximum:4}},required:["id","epoch","outcome","evidence",
"severity"],additionalProperties:!1},schema38={type:"object",properties:{task:{type:"string"},scorer:{type:["s\
tring","null"]},state:{$ref:"#/$defs/state"},failures:{type:"integer",minimum:0},samples:{type:"integer",minimum:0},
unscored:{type:"integer",minimum:0},missing:{type:"integer",minimum:0},upper:{type:"number",minimum:0,maximum:1},
lower:{type:"number",minimum:0,maximum:1},samplesNeeded:{type:["integer","null"],minimum:1},unit:{enum:["item",
"cluster","epoch"]},stratum:{type:["string","null"]},sealed:{type:"boolean"},gap:{type:["number","null"],minimum:0,
maximum:1},graders:{type:"array",items:{type:"string"}},excluded:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,
required:["unsolved","unprobed"],properties:{unsolved:{type:"integer",minimum:0},unprobed:{type:"integer",minimum:0}}}]}},
required:["task","scorer","state","failures","samples","unscored","missing","upper","lower","samplesNeeded","u\
nit","stratum","excluded","graders","sealed","gap"],additionalProperties:!1};function validate24(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;const evaluated0=validate24.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.task===void 0){const err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"task"},message:"must have required property 'task'",schema:schema38.
required,parentSchema:schema38,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.scorer===
void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scorer"},
message:"must have required property 'scorer'",schema:schema38.required,parentSchema:schema38,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.state===void 0){const err2={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:schema38.
required,parentSchema:schema38,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.failures===
void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"failures"},
message:"must have required property 'failures'",schema:schema38.required,parentSchema:schema38,data};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.samples===void 0){const err4={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"samples"},message:"must have required property 'sample\
s'",schema:schema38.required,parentSchema:schema38,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data.unscored===void 0){const err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
unscored"},message:"must have required property 'unscored'",schema:schema38.required,parentSchema:schema38,data};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.missing===void 0){const err6={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"missing"},message:"must have required property 'missin\
g'",schema:schema38.required,parentSchema:schema38,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data.upper===void 0){const err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
upper"},message:"must have required property 'upper'",schema:schema38.required,parentSchema:schema38,data};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.lower===void 0){const err8={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"lower"},message:"must have required property 'lower'",schema:schema38.
required,parentSchema:schema38,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.samplesNeeded===
void 0){const err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"samplesNe\
eded"},message:"must have required property 'samplesNeeded'",schema:schema38.required,parentSchema:schema38,data};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.unit===void 0){const err10={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"unit"},message:"must have required property 'unit'",schema:schema38.
required,parentSchema:schema38,data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.stratum===
void 0){const err11={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stratum"},
message:"must have required property 'stratum'",schema:schema38.required,parentSchema:schema38,data};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.excluded===void 0){const err12={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"excluded"},message:"must have required property 'exclu\
ded'",schema:schema38.required,parentSchema:schema38,data};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}if(data.graders===void 0){const err13={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"graders"},message:"must have required property 'graders'",schema:schema38.required,parentSchema:schema38,
data};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.sealed===void 0){const err14={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sealed"},message:"must have required prope\
rty 'sealed'",schema:schema38.required,parentSchema:schema38,data};vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++}if(data.gap===void 0){const err15={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"gap"},message:"must have required property 'gap'",schema:schema38.required,parentSchema:schema38,
data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}for(const key0 in data)if(!func1.call(schema38.
properties,key0)){const err16={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema38,
data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(data.task!==void 0){let data0=data.task;if(typeof data0!=
"string"){const err17={instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema38.properties.task.type,parentSchema:schema38.properties.
task,data:data0};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.scorer!==void 0){let data1=data.
scorer;if(typeof data1!="string"&&data1!==null){const err18={instancePath:instancePath+"/scorer",schemaPath:"#\
/properties/scorer/type",keyword:"type",params:{type:schema38.properties.scorer.type},message:"must be string,\
null",schema:schema38.properties.scorer.type,parentSchema:schema38.properties.scorer,data:data1};vErrors===null?
vErrors=[err18]:vErrors.push(err18),errors++}}if(data.state!==void 0){let data2=data.state;if(!(data2==="demon\
strated"||data2==="violated"||data2==="not-demonstrated"||data2==="invalid")){const err19={instancePath:instancePath+
"/state",schemaPath:"#/$defs/state/enum",keyword:"enum",params:{allowedValues:schema37.enum},message:"must be \
equal to one of the allowed values",schema:schema37.enum,parentSchema:schema37,data:data2};vErrors===null?vErrors=
[err19]:vErrors.push(err19),errors++}}if(data.failures!==void 0){let data3=data.failures;if(!(typeof data3=="n\
umber"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){const err20={instancePath:instancePath+"/failures",schemaPath:"\
#/properties/failures/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema38.properties.
failures.type,parentSchema:schema38.properties.failures,data:data3};vErrors===null?vErrors=[err20]:vErrors.push(
err20),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){const err21={instancePath:instancePath+
"/failures",schemaPath:"#/properties/failures/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema38.properties.failures,data:data3};vErrors===null?vErrors=[err21]:vErrors.
push(err21),errors++}}if(data.samples!==void 0){let data4=data.samples;if(!(typeof data4=="number"&&!(data4%1)&&
!isNaN(data4)&&isFinite(data4))){const err22={instancePath:instancePath+"/samples",schemaPath:"#/properties/sa\
mples/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema38.properties.samples.
type,parentSchema:schema38.properties.samples,data:data4};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}
if(typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))){const err23={instancePath:instancePath+"/\
samples",schemaPath:"#/properties/samples/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema38.properties.samples,data:data4};vErrors===null?vErrors=[err23]:vErrors.
push(err23),errors++}}if(data.unscored!==void 0){let data5=data.unscored;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)&&isFinite(data5))){const err24={instancePath:instancePath+"/unscored",schemaPath:"#/properti\
es/unscored/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema38.properties.
unscored.type,parentSchema:schema38.properties.unscored,data:data5};vErrors===null?vErrors=[err24]:vErrors.push(
err24),errors++}if(typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(data5))){const err25={instancePath:instancePath+
"/unscored",schemaPath:"#/properties/unscored/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema38.properties.unscored,data:data5};vErrors===null?vErrors=[err25]:vErrors.
push(err25),errors++}}if(data.missing!==void 0){let data6=data.missing;if(!(typeof data6=="number"&&!(data6%1)&&
!isNaN(data6)&&isFinite(data6))){const err26={instancePath:instancePath+"/missing",schemaPath:"#/properties/mi\
ssing/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema38.properties.missing.
type,parentSchema:schema38.properties.missing,data:data6};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}
if(typeof data6=="number"&&isFinite(data6)&&(data6<0||isNaN(data6))){const err27={instancePath:instancePath+"/\
missing",schemaPath:"#/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema38.properties.missing,data:data6};vErrors===null?vErrors=[err27]:vErrors.
push(err27),errors++}}if(data.upper!==void 0){let data7=data.upper;if(typeof data7=="number"&&isFinite(data7)){
if(data7>1||isNaN(data7)){const err28={instancePath:instancePath+"/upper",schemaPath:"#/properties/upper/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema38.properties.
upper,data:data7};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data7<0||isNaN(data7)){const err29={
instancePath:instancePath+"/upper",schemaPath:"#/properties/upper/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema38.properties.upper,data:data7};vErrors===null?
vErrors=[err29]:vErrors.push(err29),errors++}}else{const err30={instancePath:instancePath+"/upper",schemaPath:"\
#/properties/upper/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema38.properties.
upper.type,parentSchema:schema38.properties.upper,data:data7};vErrors===null?vErrors=[err30]:vErrors.push(err30),
errors++}}if(data.lower!==void 0){let data8=data.lower;if(typeof data8=="number"&&isFinite(data8)){if(data8>1||
isNaN(data8)){const err31={instancePath:instancePath+"/lower",schemaPath:"#/properties/lower/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema38.properties.lower,
data:data8};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}if(data8<0||isNaN(data8)){const err32={
instancePath:instancePath+"/lower",schemaPath:"#/properties/lower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema38.properties.lower,data:data8};vErrors===null?
vErrors=[err32]:vErrors.push(err32),errors++}}else{const err33={instancePath:instancePath+"/lower",schemaPath:"\
#/properties/lower/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema38.properties.
lower.type,parentSchema:schema38.properties.lower,data:data8};vErrors===null?vErrors=[err33]:vErrors.push(err33),
errors++}}if(data.samplesNeeded!==void 0){let data9=data.samplesNeeded;if(!(typeof data9=="number"&&!(data9%1)&&
!isNaN(data9)&&isFinite(data9))&&data9!==null){const err34={instancePath:instancePath+"/samplesNeeded",schemaPath:"\
#/properties/samplesNeeded/type",keyword:"type",params:{type:schema38.properties.samplesNeeded.type},message:"\
must be integer,null",schema:schema38.properties.samplesNeeded.type,parentSchema:schema38.properties.samplesNeeded,
data:data9};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(typeof data9=="number"&&isFinite(data9)&&
(data9<1||isNaN(data9))){const err35={instancePath:instancePath+"/samplesNeeded",schemaPath:"#/properties/samp\
lesNeeded/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema38.
properties.samplesNeeded,data:data9};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data.unit!==
void 0){let data10=data.unit;if(!(data10==="item"||data10==="cluster"||data10==="epoch")){const err36={instancePath:instancePath+
"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues:schema38.properties.unit.enum},
message:"must be equal to one of the allowed values",schema:schema38.properties.unit.enum,parentSchema:schema38.
properties.unit,data:data10};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}if(data.stratum!==void 0){
let data11=data.stratum;if(typeof data11!="string"&&data11!==null){const err37={instancePath:instancePath+"/st\
ratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type:schema38.properties.stratum.type},message:"\
must be string,null",schema:schema38.properties.stratum.type,parentSchema:schema38.properties.stratum,data:data11};
vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}if(data.sealed!==void 0){let data12=data.sealed;if(typeof data12!=
"boolean"){const err38={instancePath:instancePath+"/sealed",schemaPath:"#/properties/sealed/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean",schema:schema38.properties.sealed.type,parentSchema:schema38.
properties.sealed,data:data12};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}if(data.gap!==void 0){
let data13=data.gap;if(!(typeof data13=="number"&&isFinite(data13))&&data13!==null){const err39={instancePath:instancePath+
"/gap",schemaPath:"#/properties/gap/type",keyword:"type",params:{type:schema38.properties.gap.type},message:"m\
ust be number,null",schema:schema38.properties.gap.type,parentSchema:schema38.properties.gap,data:data13};vErrors===
null?vErrors=[err39]:vErrors.push(err39),errors++}if(typeof data13=="number"&&isFinite(data13)){if(data13>1||isNaN(
data13)){const err40={instancePath:instancePath+"/gap",schemaPath:"#/properties/gap/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema38.properties.gap,data:data13};
vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}if(data13<0||isNaN(data13)){const err41={instancePath:instancePath+
"/gap",schemaPath:"#/properties/gap/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0",schema:0,parentSchema:schema38.properties.gap,data:data13};vErrors===null?vErrors=[err41]:vErrors.push(
err41),errors++}}}if(data.graders!==void 0){let data14=data.graders;if(Array.isArray(data14)){const len0=data14.
length;for(let i0=0;i0<len0;i0++){let data15=data14[i0];if(typeof data15!="string"){const err42={instancePath:instancePath+
"/graders/"+i0,schemaPath:"#/properties/graders/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:schema38.properties.graders.items.type,parentSchema:schema38.properties.graders.items,data:data15};
vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}}else{const err43={instancePath:instancePath+"/gr\
aders",schemaPath:"#/properties/graders/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema38.
properties.graders.type,parentSchema:schema38.properties.graders,data:data14};vErrors===null?vErrors=[err43]:vErrors.
push(err43),errors++}}if(data.excluded!==void 0){let data16=data.excluded;const _errs34=errors;let valid4=!1;const _errs35=errors;
if(data16!==null){const err44={instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/anyOf/0\
/type",keyword:"type",params:{type:"null"},message:"must be null",schema:schema38.properties.excluded.anyOf[0].
type,parentSchema:schema38.properties.excluded.anyOf[0],data:data16};vErrors===null?vErrors=[err44]:vErrors.push(
err44),errors++}var _valid0=_errs35===errors;valid4=valid4||_valid0;const _errs37=errors;if(data16&&typeof data16==
"object"&&!Array.isArray(data16)){if(data16.unsolved===void 0){const err45={instancePath:instancePath+"/exclud\
ed",schemaPath:"#/properties/excluded/anyOf/1/required",keyword:"required",params:{missingProperty:"unsolved"},
message:"must have required property 'unsolved'",schema:schema38.properties.excluded.anyOf[1].required,parentSchema:schema38.
properties.excluded.anyOf[1],data:data16};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}if(data16.
unprobed===void 0){const err46={instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/anyOf/\
1/required",keyword:"required",params:{missingProperty:"unprobed"},message:"must have required property 'unpro\
bed'",schema:schema38.properties.excluded.anyOf[1].required,parentSchema:schema38.properties.excluded.anyOf[1],
data:data16};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}for(const key1 in data16)if(!(key1===
"unsolved"||key1==="unprobed")){const err47={instancePath:instancePath+"/excluded",schemaPath:"#/properties/ex\
cluded/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema38.properties.excluded.anyOf[1],data:data16};
vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}if(data16.unsolved!==void 0){let data17=data16.unsolved;
if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17))){const err48={instancePath:instancePath+
"/excluded/unsolved",schemaPath:"#/properties/excluded/anyOf/1/properties/unsolved/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:schema38.properties.excluded.anyOf[1].properties.unsolved.type,
parentSchema:schema38.properties.excluded.anyOf[1].properties.unsolved,data:data17};vErrors===null?vErrors=[err48]:
vErrors.push(err48),errors++}if(typeof data17=="number"&&isFinite(data17)&&(data17<0||isNaN(data17))){const err49={
instancePath:instancePath+"/excluded/unsolved",schemaPath:"#/properties/excluded/anyOf/1/properties/unsolved/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema38.
properties.excluded.anyOf[1].properties.unsolved,data:data17};vErrors===null?vErrors=[err49]:vErrors.push(err49),
errors++}}if(data16.unprobed!==void 0){let data18=data16.unprobed;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(
data18)&&isFinite(data18))){const err50={instancePath:instancePath+"/excluded/unprobed",schemaPath:"#/properti\
es/excluded/anyOf/1/properties/unprobed/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:schema38.properties.excluded.anyOf[1].properties.unprobed.type,parentSchema:schema38.properties.excluded.
anyOf[1].properties.unprobed,data:data18};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}if(typeof data18==
"number"&&isFinite(data18)&&(data18<0||isNaN(data18))){const err51={instancePath:instancePath+"/excluded/unpro\
bed",schemaPath:"#/properties/excluded/anyOf/1/properties/unprobed/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema38.properties.excluded.anyOf[1].properties.unprobed,
data:data18};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}}else{const err52={instancePath:instancePath+
"/excluded",schemaPath:"#/properties/excluded/anyOf/1/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:schema38.properties.excluded.anyOf[1].type,parentSchema:schema38.properties.excluded.anyOf[1],
data:data16};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}var _valid0=_errs37===errors;if(valid4=
valid4||_valid0,valid4)errors=_errs34,vErrors!==null&&(_errs34?vErrors.length=_errs34:vErrors=null);else{const err53={
instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf",schema:schema38.properties.excluded.anyOf,parentSchema:schema38.properties.excluded,
data:data16};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}}else{const err54={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema38.type,parentSchema:schema38,
data};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}return validate24.errors=vErrors,errors===0}
validate24.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate23(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;const evaluated0=validate23.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.state===void 0){const err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",
schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.kind===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'",schema:schema36.required,parentSchema:schema36,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.claim===void 0){const err2={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"claim"},message:"must have required property 'claim'",schema:schema36.
required,parentSchema:schema36,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.limit===
void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limit"},message:"\
must have required property 'limit'",schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data.confidence===void 0){const err4={instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"confidence"},message:"must have required property 'confidence'",
schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data.alpha===void 0){const err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
alpha"},message:"must have required property 'alpha'",schema:schema36.required,parentSchema:schema36,data};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.method===void 0){const err6={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"method"},message:"must have required property 'method'",
schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data.unit===void 0){const err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
unit"},message:"must have required property 'unit'",schema:schema36.required,parentSchema:schema36,data};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.pooled===void 0){const err8={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"pooled"},message:"must have required property 'pooled'",
schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
if(data.requires===void 0){const err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
requires"},message:"must have required property 'requires'",schema:schema36.required,parentSchema:schema36,data};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.within===void 0){const err10={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"within"},message:"must have required property 'within'",
schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
if(data.failures===void 0){const err11={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
failures"},message:"must have required property 'failures'",schema:schema36.required,parentSchema:schema36,data};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.samples===void 0){const err12={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"samples"},message:"must have required prop\
erty 'samples'",schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=[err12]:vErrors.push(
err12),errors++}if(data.unscored===void 0){const err13={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"unscored"},message:"must have required property 'unscored'",schema:schema36.required,
parentSchema:schema36,data};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.missing===void 0){
const err14={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"missing"},message:"\
must have required property 'missing'",schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}if(data.upper===void 0){const err15={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"upper"},message:"must have required property 'upper'",schema:schema36.
required,parentSchema:schema36,data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data.lower===
void 0){const err16={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lower"},
message:"must have required property 'lower'",schema:schema36.required,parentSchema:schema36,data};vErrors===null?
vErrors=[err16]:vErrors.push(err16),errors++}if(data.samplesNeeded===void 0){const err17={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"samplesNeeded"},message:"must have required property '\
samplesNeeded'",schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}if(data.evals===void 0){const err18={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"evals"},message:"must have required property 'evals'",schema:schema36.required,parentSchema:schema36,
data};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data.worst===void 0){const err19={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"worst"},message:"must have required proper\
ty 'worst'",schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=[err19]:vErrors.push(err19),
errors++}if(data.warnings===void 0){const err20={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"warnings"},message:"must have required property 'warnings'",schema:schema36.required,parentSchema:schema36,
data};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data.waiver===void 0){const err21={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"waiver"},message:"must have required prope\
rty 'waiver'",schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=[err21]:vErrors.push(
err21),errors++}if(data.reasons===void 0){const err22={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"reasons"},message:"must have required property 'reasons'",schema:schema36.required,parentSchema:schema36,
data};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data.recall===void 0){const err23={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"recall"},message:"must have required prope\
rty 'recall'",schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=[err23]:vErrors.push(
err23),errors++}if(data.adjudication===void 0){const err24={instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"adjudication"},message:"must have required property 'adjudication'",schema:schema36.
required,parentSchema:schema36,data};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(data.severity===
void 0){const err25={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"},
message:"must have required property 'severity'",schema:schema36.required,parentSchema:schema36,data};vErrors===
null?vErrors=[err25]:vErrors.push(err25),errors++}if(data.attempts===void 0){const err26={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"attempts"},message:"must have required property 'attem\
pts'",schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=[err26]:vErrors.push(err26),
errors++}if(data.growth===void 0){const err27={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"growth"},message:"must have required property 'growth'",schema:schema36.required,parentSchema:schema36,
data};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(data.exposure===void 0){const err28={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"exposure"},message:"must have required pro\
perty 'exposure'",schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=[err28]:vErrors.
push(err28),errors++}for(const key0 in data)if(!func1.call(schema36.properties,key0)){const err29={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:schema36,data};vErrors===null?vErrors=[err29]:vErrors.
push(err29),errors++}if(data.state!==void 0){let data0=data.state;if(!(data0==="demonstrated"||data0==="violat\
ed"||data0==="not-demonstrated"||data0==="invalid")){const err30={instancePath:instancePath+"/state",schemaPath:"\
#/$defs/state/enum",keyword:"enum",params:{allowedValues:schema37.enum},message:"must be equal to one of the a\
llowed values",schema:schema37.enum,parentSchema:schema37,data:data0};vErrors===null?vErrors=[err30]:vErrors.push(
err30),errors++}}if(data.kind!==void 0){let data1=data.kind;if(!(data1==="behaviour"||data1==="capability"||data1===
"inventory")){const err31={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",
params:{allowedValues:schema36.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema36.
properties.kind.enum,parentSchema:schema36.properties.kind,data:data1};vErrors===null?vErrors=[err31]:vErrors.
push(err31),errors++}}if(data.claim!==void 0){let data2=data.claim;if(typeof data2!="string"&&data2!==null){const err32={
instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/type",keyword:"type",params:{type:schema36.properties.
claim.type},message:"must be string,null",schema:schema36.properties.claim.type,parentSchema:schema36.properties.
claim,data:data2};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data.limit!==void 0){let data3=data.
limit;if(typeof data3=="number"&&isFinite(data3)){if(data3>1||isNaN(data3)){const err33={instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"m\
ust be <= 1",schema:1,parentSchema:schema36.properties.limit,data:data3};vErrors===null?vErrors=[err33]:vErrors.
push(err33),errors++}if(data3<0||isNaN(data3)){const err34={instancePath:instancePath+"/limit",schemaPath:"#/p\
roperties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.
properties.limit,data:data3};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}else{const err35={instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema36.
properties.limit.type,parentSchema:schema36.properties.limit,data:data3};vErrors===null?vErrors=[err35]:vErrors.
push(err35),errors++}}if(data.confidence!==void 0){let data4=data.confidence;if(typeof data4=="number"&&isFinite(
data4)){if(data4>1||isNaN(data4)){const err36={instancePath:instancePath+"/confidence",schemaPath:"#/propertie\
s/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema36.
properties.confidence,data:data4};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}if(data4<0||isNaN(
data4)){const err37={instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.confidence,
data:data4};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}else{const err38={instancePath:instancePath+
"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must be\
 number",schema:schema36.properties.confidence.type,parentSchema:schema36.properties.confidence,data:data4};vErrors===
null?vErrors=[err38]:vErrors.push(err38),errors++}}if(data.alpha!==void 0){let data5=data.alpha;if(typeof data5==
"number"&&isFinite(data5)){if(data5>1||isNaN(data5)){const err39={instancePath:instancePath+"/alpha",schemaPath:"\
#/properties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,
parentSchema:schema36.properties.alpha,data:data5};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}
if(data5<0||isNaN(data5)){const err40={instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.
alpha,data:data5};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}else{const err41={instancePath:instancePath+
"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema36.
properties.alpha.type,parentSchema:schema36.properties.alpha,data:data5};vErrors===null?vErrors=[err41]:vErrors.
push(err41),errors++}}if(data.method!==void 0){let data6=data.method;if(!(data6==="clopper-pearson"||data6==="\
e-process"||data6==="count"||data6==="hypergeometric")){const err42={instancePath:instancePath+"/method",schemaPath:"\
#/properties/method/enum",keyword:"enum",params:{allowedValues:schema36.properties.method.enum},message:"must \
be equal to one of the allowed values",schema:schema36.properties.method.enum,parentSchema:schema36.properties.
method,data:data6};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}if(data.unit!==void 0){let data7=data.
unit;if(!(data7==="item"||data7==="cluster"||data7==="epoch")){const err43={instancePath:instancePath+"/unit",
schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues:schema36.properties.unit.enum},message:"\
must be equal to one of the allowed values",schema:schema36.properties.unit.enum,parentSchema:schema36.properties.
unit,data:data7};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}if(data.pooled!==void 0){let data8=data.
pooled;if(typeof data8!="boolean"){const err44={instancePath:instancePath+"/pooled",schemaPath:"#/properties/p\
ooled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema36.properties.pooled.
type,parentSchema:schema36.properties.pooled,data:data8};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}
if(data.requires!==void 0){let data9=data.requires;if(Array.isArray(data9)){const len0=data9.length;for(let i0=0;i0<
len0;i0++){let data10=data9[i0];if(typeof data10!="string"){const err45={instancePath:instancePath+"/requires/"+
i0,schemaPath:"#/properties/requires/items/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema36.properties.requires.items.type,parentSchema:schema36.properties.requires.items,data:data10};vErrors===
null?vErrors=[err45]:vErrors.push(err45),errors++}}}else{const err46={instancePath:instancePath+"/requires",schemaPath:"\
#/properties/requires/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema36.properties.
requires.type,parentSchema:schema36.properties.requires,data:data9};vErrors===null?vErrors=[err46]:vErrors.push(
err46),errors++}}if(data.within!==void 0){let data11=data.within;const _errs22=errors;let valid4=!1;const _errs23=errors;
if(data11!==null){const err47={instancePath:instancePath+"/within",schemaPath:"#/properties/within/anyOf/0/typ\
e",keyword:"type",params:{type:"null"},message:"must be null",schema:schema36.properties.within.anyOf[0].type,
parentSchema:schema36.properties.within.anyOf[0],data:data11};vErrors===null?vErrors=[err47]:vErrors.push(err47),
errors++}var _valid0=_errs23===errors;valid4=valid4||_valid0;const _errs25=errors;if(data11&&typeof data11=="o\
bject"&&!Array.isArray(data11)){if(data11.capability===void 0){const err48={instancePath:instancePath+"/within",
schemaPath:"#/properties/within/anyOf/1/required",keyword:"required",params:{missingProperty:"capability"},message:"\
must have required property 'capability'",schema:schema36.properties.within.anyOf[1].required,parentSchema:schema36.
properties.within.anyOf[1],data:data11};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}if(data11.
maxExcluded===void 0){const err49={instancePath:instancePath+"/within",schemaPath:"#/properties/within/anyOf/1\
/required",keyword:"required",params:{missingProperty:"maxExcluded"},message:"must have required property 'max\
Excluded'",schema:schema36.properties.within.anyOf[1].required,parentSchema:schema36.properties.within.anyOf[1],
data:data11};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}for(const key1 in data11)if(!(key1===
"capability"||key1==="maxExcluded")){const err50={instancePath:instancePath+"/within",schemaPath:"#/properties\
/within/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema36.properties.within.anyOf[1],data:data11};vErrors===
null?vErrors=[err50]:vErrors.push(err50),errors++}if(data11.capability!==void 0){let data12=data11.capability;
if(typeof data12!="string"){const err51={instancePath:instancePath+"/within/capability",schemaPath:"#/properti\
es/within/anyOf/1/properties/capability/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema36.
properties.within.anyOf[1].properties.capability.type,parentSchema:schema36.properties.within.anyOf[1].properties.
capability,data:data12};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}if(data11.maxExcluded!==void 0){
let data13=data11.maxExcluded;if(typeof data13=="number"&&isFinite(data13)){if(data13>1||isNaN(data13)){const err52={
instancePath:instancePath+"/within/maxExcluded",schemaPath:"#/properties/within/anyOf/1/properties/maxExcluded\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema36.
properties.within.anyOf[1].properties.maxExcluded,data:data13};vErrors===null?vErrors=[err52]:vErrors.push(err52),
errors++}if(data13<0||isNaN(data13)){const err53={instancePath:instancePath+"/within/maxExcluded",schemaPath:"\
#/properties/within/anyOf/1/properties/maxExcluded/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema36.properties.within.anyOf[1].properties.maxExcluded,data:data13};
vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}else{const err54={instancePath:instancePath+"/wit\
hin/maxExcluded",schemaPath:"#/properties/within/anyOf/1/properties/maxExcluded/type",keyword:"type",params:{type:"\
number"},message:"must be number",schema:schema36.properties.within.anyOf[1].properties.maxExcluded.type,parentSchema:schema36.
properties.within.anyOf[1].properties.maxExcluded,data:data13};vErrors===null?vErrors=[err54]:vErrors.push(err54),
errors++}}}else{const err55={instancePath:instancePath+"/within",schemaPath:"#/properties/within/anyOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:schema36.properties.within.anyOf[1].type,
parentSchema:schema36.properties.within.anyOf[1],data:data11};vErrors===null?vErrors=[err55]:vErrors.push(err55),
errors++}var _valid0=_errs25===errors;if(valid4=valid4||_valid0,valid4)errors=_errs22,vErrors!==null&&(_errs22?
vErrors.length=_errs22:vErrors=null);else{const err56={instancePath:instancePath+"/within",schemaPath:"#/prope\
rties/within/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema36.properties.
within.anyOf,parentSchema:schema36.properties.within,data:data11};vErrors===null?vErrors=[err56]:vErrors.push(
err56),errors++}}if(data.failures!==void 0){let data14=data.failures;if(!(typeof data14=="number"&&!(data14%1)&&
!isNaN(data14)&&isFinite(data14))){const err57={instancePath:instancePath+"/failures",schemaPath:"#/properties\
/failures/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema36.properties.failures.
type,parentSchema:schema36.properties.failures,data:data14};vErrors===null?vErrors=[err57]:vErrors.push(err57),
errors++}if(typeof data14=="number"&&isFinite(data14)&&(data14<0||isNaN(data14))){const err58={instancePath:instancePath+
"/failures",schemaPath:"#/properties/failures/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema36.properties.failures,data:data14};vErrors===null?vErrors=[err58]:vErrors.
push(err58),errors++}}if(data.samples!==void 0){let data15=data.samples;if(!(typeof data15=="number"&&!(data15%
1)&&!isNaN(data15)&&isFinite(data15))){const err59={instancePath:instancePath+"/samples",schemaPath:"#/propert\
ies/samples/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema36.properties.
samples.type,parentSchema:schema36.properties.samples,data:data15};vErrors===null?vErrors=[err59]:vErrors.push(
err59),errors++}if(typeof data15=="number"&&isFinite(data15)&&(data15<0||isNaN(data15))){const err60={instancePath:instancePath+
"/samples",schemaPath:"#/properties/samples/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema36.properties.samples,data:data15};vErrors===null?vErrors=[err60]:vErrors.
push(err60),errors++}}if(data.unscored!==void 0){let data16=data.unscored;if(!(typeof data16=="number"&&!(data16%
1)&&!isNaN(data16)&&isFinite(data16))){const err61={instancePath:instancePath+"/unscored",schemaPath:"#/proper\
ties/unscored/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema36.properties.
unscored.type,parentSchema:schema36.properties.unscored,data:data16};vErrors===null?vErrors=[err61]:vErrors.push(
err61),errors++}if(typeof data16=="number"&&isFinite(data16)&&(data16<0||isNaN(data16))){const err62={instancePath:instancePath+
"/unscored",schemaPath:"#/properties/unscored/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema36.properties.unscored,data:data16};vErrors===null?vErrors=[err62]:vErrors.
push(err62),errors++}}if(data.missing!==void 0){let data17=data.missing;if(!(typeof data17=="number"&&!(data17%
1)&&!isNaN(data17)&&isFinite(data17))){const err63={instancePath:instancePath+"/missing",schemaPath:"#/propert\
ies/missing/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema36.properties.
missing.type,parentSchema:schema36.properties.missing,data:data17};vErrors===null?vErrors=[err63]:vErrors.push(
err63),errors++}if(typeof data17=="number"&&isFinite(data17)&&(data17<0||isNaN(data17))){const err64={instancePath:instancePath+
"/missing",schemaPath:"#/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema36.properties.missing,data:data17};vErrors===null?vErrors=[err64]:vErrors.
push(err64),errors++}}if(data.upper!==void 0){let data18=data.upper;if(typeof data18=="number"&&isFinite(data18)){
if(data18>1||isNaN(data18)){const err65={instancePath:instancePath+"/upper",schemaPath:"#/properties/upper/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema36.
properties.upper,data:data18};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}if(data18<0||isNaN(data18)){
const err66={instancePath:instancePath+"/upper",schemaPath:"#/properties/upper/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.upper,data:data18};vErrors===
null?vErrors=[err66]:vErrors.push(err66),errors++}}else{const err67={instancePath:instancePath+"/upper",schemaPath:"\
#/properties/upper/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema36.properties.
upper.type,parentSchema:schema36.properties.upper,data:data18};vErrors===null?vErrors=[err67]:vErrors.push(err67),
errors++}}if(data.lower!==void 0){let data19=data.lower;if(typeof data19=="number"&&isFinite(data19)){if(data19>
1||isNaN(data19)){const err68={instancePath:instancePath+"/lower",schemaPath:"#/properties/lower/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema36.properties.lower,
data:data19};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}if(data19<0||isNaN(data19)){const err69={
instancePath:instancePath+"/lower",schemaPath:"#/properties/lower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.lower,data:data19};vErrors===null?
vErrors=[err69]:vErrors.push(err69),errors++}}else{const err70={instancePath:instancePath+"/lower",schemaPath:"\
#/properties/lower/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema36.properties.
lower.type,parentSchema:schema36.properties.lower,data:data19};vErrors===null?vErrors=[err70]:vErrors.push(err70),
errors++}}if(data.samplesNeeded!==void 0){let data20=data.samplesNeeded;if(!(typeof data20=="number"&&!(data20%
1)&&!isNaN(data20)&&isFinite(data20))&&data20!==null){const err71={instancePath:instancePath+"/samplesNeeded",
schemaPath:"#/properties/samplesNeeded/type",keyword:"type",params:{type:schema36.properties.samplesNeeded.type},
message:"must be integer,null",schema:schema36.properties.samplesNeeded.type,parentSchema:schema36.properties.
samplesNeeded,data:data20};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}if(typeof data20=="numb\
er"&&isFinite(data20)&&(data20<1||isNaN(data20))){const err72={instancePath:instancePath+"/samplesNeeded",schemaPath:"\
#/properties/samplesNeeded/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:schema36.properties.samplesNeeded,data:data20};vErrors===null?vErrors=[err72]:vErrors.push(
err72),errors++}}if(data.evals!==void 0){let data21=data.evals;if(Array.isArray(data21)){const len1=data21.length;
for(let i1=0;i1<len1;i1++)validate24(data21[i1],{instancePath:instancePath+"/evals/"+i1,parentData:data21,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=
vErrors.length)}else{const err73={instancePath:instancePath+"/evals",schemaPath:"#/properties/evals/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:schema36.properties.evals.type,parentSchema:schema36.
properties.evals,data:data21};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}}if(data.worst!==void 0){
let data23=data.worst;if(Array.isArray(data23)){if(data23.length>50){const err74={instancePath:instancePath+"/\
worst",schemaPath:"#/properties/worst/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have mo\
re than 50 items",schema:50,parentSchema:schema36.properties.worst,data:data23};vErrors===null?vErrors=[err74]:
vErrors.push(err74),errors++}const len2=data23.length;for(let i2=0;i2<len2;i2++){let data24=data23[i2];if(data24&&
typeof data24=="object"&&!Array.isArray(data24)){if(data24.id===void 0){const err75={instancePath:instancePath+
"/worst/"+i2,schemaPath:"#/$defs/sample/required",keyword:"required",params:{missingProperty:"id"},message:"mu\
st have required property 'id'",schema:schema40.required,parentSchema:schema40,data:data24};vErrors===null?vErrors=
[err75]:vErrors.push(err75),errors++}if(data24.epoch===void 0){const err76={instancePath:instancePath+"/worst/"+
i2,schemaPath:"#/$defs/sample/required",keyword:"required",params:{missingProperty:"epoch"},message:"must have\
 required property 'epoch'",schema:schema40.required,parentSchema:schema40,data:data24};vErrors===null?vErrors=
[err76]:vErrors.push(err76),errors++}if(data24.outcome===void 0){const err77={instancePath:instancePath+"/wors\
t/"+i2,schemaPath:"#/$defs/sample/required",keyword:"required",params:{missingProperty:"outcome"},message:"mus\
t have required property 'outcome'",schema:schema40.required,parentSchema:schema40,data:data24};vErrors===null?
vErrors=[err77]:vErrors.push(err77),errors++}if(data24.evidence===void 0){const err78={instancePath:instancePath+
"/worst/"+i2,schemaPath:"#/$defs/sample/required",keyword:"required",params:{missingProperty:"evidence"},message:"\
must have required property 'evidence'",schema:schema40.required,parentSchema:schema40,data:data24};vErrors===
null?vErrors=[err78]:vErrors.push(err78),errors++}if(data24.severity===void 0){const err79={instancePath:instancePath+
"/worst/"+i2,schemaPath:"#/$defs/sample/required",keyword:"required",params:{missingProperty:"severity"},message:"\
must have required property 'severity'",schema:schema40.required,parentSchema:schema40,data:data24};vErrors===
null?vErrors=[err79]:vErrors.push(err79),errors++}for(const key2 in data24)if(!(key2==="id"||key2==="epoch"||key2===
"outcome"||key2==="evidence"||key2==="severity")){const err80={instancePath:instancePath+"/worst/"+i2,schemaPath:"\
#/$defs/sample/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema40,data:data24};vErrors===null?vErrors=[err80]:
vErrors.push(err80),errors++}if(data24.id!==void 0){let data25=data24.id;if(typeof data25!="string"){const err81={
instancePath:instancePath+"/worst/"+i2+"/id",schemaPath:"#/$defs/sample/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema40.properties.id.type,parentSchema:schema40.properties.id,
data:data25};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}}if(data24.epoch!==void 0){let data26=data24.
epoch;if(!(typeof data26=="number"&&!(data26%1)&&!isNaN(data26)&&isFinite(data26))){const err82={instancePath:instancePath+
"/worst/"+i2+"/epoch",schemaPath:"#/$defs/sample/properties/epoch/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:schema40.properties.epoch.type,parentSchema:schema40.properties.epoch,data:data26};
vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}if(typeof data26=="number"&&isFinite(data26)&&(data26<
1||isNaN(data26))){const err83={instancePath:instancePath+"/worst/"+i2+"/epoch",schemaPath:"#/$defs/sample/pro\
perties/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema40.
properties.epoch,data:data26};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}}if(data24.outcome!==
void 0){let data27=data24.outcome;if(!(data27==="failed"||data27==="unscored")){const err84={instancePath:instancePath+
"/worst/"+i2+"/outcome",schemaPath:"#/$defs/sample/properties/outcome/enum",keyword:"enum",params:{allowedValues:schema40.
properties.outcome.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.outcome.
enum,parentSchema:schema40.properties.outcome,data:data27};vErrors===null?vErrors=[err84]:vErrors.push(err84),
errors++}}if(data24.evidence!==void 0){let data28=data24.evidence;if(!(typeof data28=="number"&&!(data28%1)&&!isNaN(
data28)&&isFinite(data28))){const err85={instancePath:instancePath+"/worst/"+i2+"/evidence",schemaPath:"#/$def\
s/sample/properties/evidence/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema40.
properties.evidence.type,parentSchema:schema40.properties.evidence,data:data28};vErrors===null?vErrors=[err85]:
vErrors.push(err85),errors++}if(typeof data28=="number"&&isFinite(data28)&&(data28<0||isNaN(data28))){const err86={
instancePath:instancePath+"/worst/"+i2+"/evidence",schemaPath:"#/$defs/sample/properties/evidence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.evidence,
data:data28};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}}if(data24.severity!==void 0){let data29=data24.
severity;if(!(typeof data29=="number"&&!(data29%1)&&!isNaN(data29)&&isFinite(data29))&&data29!==null){const err87={
instancePath:instancePath+"/worst/"+i2+"/severity",schemaPath:"#/$defs/sample/properties/severity/type",keyword:"\
type",params:{type:schema40.properties.severity.type},message:"must be integer,null",schema:schema40.properties.
severity.type,parentSchema:schema40.properties.severity,data:data29};vErrors===null?vErrors=[err87]:vErrors.push(
err87),errors++}if(typeof data29=="number"&&isFinite(data29)){if(data29>4||isNaN(data29)){const err88={instancePath:instancePath+
"/worst/"+i2+"/severity",schemaPath:"#/$defs/sample/properties/severity/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:4},message:"must be <= 4",schema:4,parentSchema:schema40.properties.severity,data:data29};vErrors===
null?vErrors=[err88]:vErrors.push(err88),errors++}if(data29<0||isNaN(data29)){const err89={instancePath:instancePath+
"/worst/"+i2+"/severity",schemaPath:"#/$defs/sample/properties/severity/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.severity,data:data29};vErrors===
null?vErrors=[err89]:vErrors.push(err89),errors++}}}}else{const err90={instancePath:instancePath+"/worst/"+i2,
schemaPath:"#/$defs/sample/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema40.
type,parentSchema:schema40,data:data24};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}}}else{const err91={
instancePath:instancePath+"/worst",schemaPath:"#/properties/worst/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:schema36.properties.worst.type,parentSchema:schema36.properties.worst,data:data23};vErrors===
null?vErrors=[err91]:vErrors.push(err91),errors++}}if(data.warnings!==void 0){let data30=data.warnings;if(Array.
isArray(data30)){const len3=data30.length;for(let i3=0;i3<len3;i3++){let data31=data30[i3];if(typeof data31!="\
string"){const err92={instancePath:instancePath+"/warnings/"+i3,schemaPath:"#/properties/warnings/items/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema36.properties.warnings.items.type,
parentSchema:schema36.properties.warnings.items,data:data31};vErrors===null?vErrors=[err92]:vErrors.push(err92),
errors++}}}else{const err93={instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:schema36.properties.warnings.type,parentSchema:schema36.
properties.warnings,data:data30};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}}if(data.waiver!==
void 0){let data32=data.waiver;const _errs69=errors;let valid14=!1;const _errs70=errors;if(data32!==null){const err94={
instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/anyOf/0/type",keyword:"type",params:{type:"\
null"},message:"must be null",schema:schema36.properties.waiver.anyOf[0].type,parentSchema:schema36.properties.
waiver.anyOf[0],data:data32};vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}var _valid1=_errs70===
errors;valid14=valid14||_valid1;const _errs72=errors;if(data32&&typeof data32=="object"&&!Array.isArray(data32)){
if(data32.id===void 0){const err95={instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/anyOf/\
1/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:schema36.
properties.waiver.anyOf[1].required,parentSchema:schema36.properties.waiver.anyOf[1],data:data32};vErrors===null?
vErrors=[err95]:vErrors.push(err95),errors++}if(data32.state===void 0){const err96={instancePath:instancePath+
"/waiver",schemaPath:"#/properties/waiver/anyOf/1/required",keyword:"required",params:{missingProperty:"state"},
message:"must have required property 'state'",schema:schema36.properties.waiver.anyOf[1].required,parentSchema:schema36.
properties.waiver.anyOf[1],data:data32};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}if(data32.
limit===void 0){const err97={instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/anyOf/1/requi\
red",keyword:"required",params:{missingProperty:"limit"},message:"must have required property 'limit'",schema:schema36.
properties.waiver.anyOf[1].required,parentSchema:schema36.properties.waiver.anyOf[1],data:data32};vErrors===null?
vErrors=[err97]:vErrors.push(err97),errors++}if(data32.granted===void 0){const err98={instancePath:instancePath+
"/waiver",schemaPath:"#/properties/waiver/anyOf/1/required",keyword:"required",params:{missingProperty:"grante\
d"},message:"must have required property 'granted'",schema:schema36.properties.waiver.anyOf[1].required,parentSchema:schema36.
properties.waiver.anyOf[1],data:data32};vErrors===null?vErrors=[err98]:vErrors.push(err98),errors++}if(data32.
expires===void 0){const err99={instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/anyOf/1/req\
uired",keyword:"required",params:{missingProperty:"expires"},message:"must have required property 'expires'",schema:schema36.
properties.waiver.anyOf[1].required,parentSchema:schema36.properties.waiver.anyOf[1],data:data32};vErrors===null?
vErrors=[err99]:vErrors.push(err99),errors++}if(data32.owner===void 0){const err100={instancePath:instancePath+
"/waiver",schemaPath:"#/properties/waiver/anyOf/1/required",keyword:"required",params:{missingProperty:"owner"},
message:"must have required property 'owner'",schema:schema36.properties.waiver.anyOf[1].required,parentSchema:schema36.
properties.waiver.anyOf[1],data:data32};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}if(data32.
reason===void 0){const err101={instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/anyOf/1/req\
uired",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'",schema:schema36.
properties.waiver.anyOf[1].required,parentSchema:schema36.properties.waiver.anyOf[1],data:data32};vErrors===null?
vErrors=[err101]:vErrors.push(err101),errors++}if(data32.issue===void 0){const err102={instancePath:instancePath+
"/waiver",schemaPath:"#/properties/waiver/anyOf/1/required",keyword:"required",params:{missingProperty:"issue"},
message:"must have required property 'issue'",schema:schema36.properties.waiver.anyOf[1].required,parentSchema:schema36.
properties.waiver.anyOf[1],data:data32};vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}if(data32.
message===void 0){const err103={instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/anyOf/1/re\
quired",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'",
schema:schema36.properties.waiver.anyOf[1].required,parentSchema:schema36.properties.waiver.anyOf[1],data:data32};
vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}for(const key3 in data32)if(!func1.call(schema36.
properties.waiver.anyOf[1].properties,key3)){const err104={instancePath:instancePath+"/waiver",schemaPath:"#/p\
roperties/waiver/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},
message:"must NOT have additional properties",schema:!1,parentSchema:schema36.properties.waiver.anyOf[1],data:data32};
vErrors===null?vErrors=[err104]:vErrors.push(err104),errors++}if(data32.id!==void 0){let data33=data32.id;if(typeof data33!=
"string"){const err105={instancePath:instancePath+"/waiver/id",schemaPath:"#/properties/waiver/anyOf/1/propert\
ies/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema36.properties.waiver.
anyOf[1].properties.id.type,parentSchema:schema36.properties.waiver.anyOf[1].properties.id,data:data33};vErrors===
null?vErrors=[err105]:vErrors.push(err105),errors++}}if(data32.state!==void 0){let data34=data32.state;if(!(data34===
"used"||data34==="not-needed"||data34==="not-demonstrated"||data34==="not-in-force")){const err106={instancePath:instancePath+
"/waiver/state",schemaPath:"#/properties/waiver/anyOf/1/properties/state/enum",keyword:"enum",params:{allowedValues:schema36.
properties.waiver.anyOf[1].properties.state.enum},message:"must be equal to one of the allowed values",schema:schema36.
properties.waiver.anyOf[1].properties.state.enum,parentSchema:schema36.properties.waiver.anyOf[1].properties.state,
data:data34};vErrors===null?vErrors=[err106]:vErrors.push(err106),errors++}}if(data32.limit!==void 0){let data35=data32.
limit;if(typeof data35=="number"&&isFinite(data35)){if(data35>=1||isNaN(data35)){const err107={instancePath:instancePath+
"/waiver/limit",schemaPath:"#/properties/waiver/anyOf/1/properties/limit/exclusiveMaximum",keyword:"exclusiveM\
aximum",params:{comparison:"<",limit:1},message:"must be < 1",schema:1,parentSchema:schema36.properties.waiver.
anyOf[1].properties.limit,data:data35};vErrors===null?vErrors=[err107]:vErrors.push(err107),errors++}if(data35<=
0||isNaN(data35)){const err108={instancePath:instancePath+"/waiver/limit",schemaPath:"#/properties/waiver/anyO\
f/1/properties/limit/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"mus\
t be > 0",schema:0,parentSchema:schema36.properties.waiver.anyOf[1].properties.limit,data:data35};vErrors===null?
vErrors=[err108]:vErrors.push(err108),errors++}}else{const err109={instancePath:instancePath+"/waiver/limit",schemaPath:"\
#/properties/waiver/anyOf/1/properties/limit/type",keyword:"type",params:{type:"number"},message:"must be numb\
er",schema:schema36.properties.waiver.anyOf[1].properties.limit.type,parentSchema:schema36.properties.waiver.anyOf[1].
properties.limit,data:data35};vErrors===null?vErrors=[err109]:vErrors.push(err109),errors++}}if(data32.granted!==
void 0){let data36=data32.granted;if(typeof data36!="string"){const err110={instancePath:instancePath+"/waiver\
/granted",schemaPath:"#/properties/waiver/anyOf/1/properties/granted/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema36.properties.waiver.anyOf[1].properties.granted.type,parentSchema:schema36.
properties.waiver.anyOf[1].properties.granted,data:data36};vErrors===null?vErrors=[err110]:vErrors.push(err110),
errors++}}if(data32.expires!==void 0){let data37=data32.expires;if(typeof data37!="string"){const err111={instancePath:instancePath+
"/waiver/expires",schemaPath:"#/properties/waiver/anyOf/1/properties/expires/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema36.properties.waiver.anyOf[1].properties.expires.type,parentSchema:schema36.
properties.waiver.anyOf[1].properties.expires,data:data37};vErrors===null?vErrors=[err111]:vErrors.push(err111),
errors++}}if(data32.owner!==void 0){let data38=data32.owner;if(typeof data38!="string"){const err112={instancePath:instancePath+
"/waiver/owner",schemaPath:"#/properties/waiver/anyOf/1/properties/owner/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:schema36.properties.waiver.anyOf[1].properties.owner.type,parentSchema:schema36.
properties.waiver.anyOf[1].properties.owner,data:data38};vErrors===null?vErrors=[err112]:vErrors.push(err112),
errors++}}if(data32.reason!==void 0){let data39=data32.reason;if(typeof data39!="string"){const err113={instancePath:instancePath+
"/waiver/reason",schemaPath:"#/properties/waiver/anyOf/1/properties/reason/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema36.properties.waiver.anyOf[1].properties.reason.type,parentSchema:schema36.
properties.waiver.anyOf[1].properties.reason,data:data39};vErrors===null?vErrors=[err113]:vErrors.push(err113),
errors++}}if(data32.issue!==void 0){let data40=data32.issue;if(typeof data40!="string"&&data40!==null){const err114={
instancePath:instancePath+"/waiver/issue",schemaPath:"#/properties/waiver/anyOf/1/properties/issue/type",keyword:"\
type",params:{type:schema36.properties.waiver.anyOf[1].properties.issue.type},message:"must be string,null",schema:schema36.
properties.waiver.anyOf[1].properties.issue.type,parentSchema:schema36.properties.waiver.anyOf[1].properties.issue,
data:data40};vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}}if(data32.message!==void 0){let data41=data32.
message;if(typeof data41!="string"){const err115={instancePath:instancePath+"/waiver/message",schemaPath:"#/pr\
operties/waiver/anyOf/1/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:schema36.properties.waiver.anyOf[1].properties.message.type,parentSchema:schema36.properties.waiver.anyOf[1].
properties.message,data:data41};vErrors===null?vErrors=[err115]:vErrors.push(err115),errors++}}}else{const err116={
instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/anyOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema36.properties.waiver.anyOf[1].type,parentSchema:schema36.properties.
waiver.anyOf[1],data:data32};vErrors===null?vErrors=[err116]:vErrors.push(err116),errors++}var _valid1=_errs72===
errors;if(valid14=valid14||_valid1,valid14)errors=_errs69,vErrors!==null&&(_errs69?vErrors.length=_errs69:vErrors=
null);else{const err117={instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/anyOf",keyword:"a\
nyOf",params:{},message:"must match a schema in anyOf",schema:schema36.properties.waiver.anyOf,parentSchema:schema36.
properties.waiver,data:data32};vErrors===null?vErrors=[err117]:vErrors.push(err117),errors++}}if(data.reasons!==
void 0){let data42=data.reasons;if(Array.isArray(data42)){const len4=data42.length;for(let i4=0;i4<len4;i4++){
let data43=data42[i4];if(data43&&typeof data43=="object"&&!Array.isArray(data43)){if(data43.code===void 0){const err118={
instancePath:instancePath+"/reasons/"+i4,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'",schema:schema41.required,parentSchema:schema41,data:data43};
vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++}if(data43.class===void 0){const err119={instancePath:instancePath+
"/reasons/"+i4,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty:"class"},message:"\
must have required property 'class'",schema:schema41.required,parentSchema:schema41,data:data43};vErrors===null?
vErrors=[err119]:vErrors.push(err119),errors++}if(data43.message===void 0){const err120={instancePath:instancePath+
"/reasons/"+i4,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty:"message"},message:"\
must have required property 'message'",schema:schema41.required,parentSchema:schema41,data:data43};vErrors===null?
vErrors=[err120]:vErrors.push(err120),errors++}if(data43.remedy===void 0){const err121={instancePath:instancePath+
"/reasons/"+i4,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty:"remedy"},message:"\
must have required property 'remedy'",schema:schema41.required,parentSchema:schema41,data:data43};vErrors===null?
vErrors=[err121]:vErrors.push(err121),errors++}if(data43.task===void 0){const err122={instancePath:instancePath+
"/reasons/"+i4,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty:"task"},message:"\
must have required property 'task'",schema:schema41.required,parentSchema:schema41,data:data43};vErrors===null?
vErrors=[err122]:vErrors.push(err122),errors++}for(const key4 in data43)if(!(key4==="code"||key4==="class"||key4===
"message"||key4==="remedy"||key4==="task")){const err123={instancePath:instancePath+"/reasons/"+i4,schemaPath:"\
#/$defs/reason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema41,data:data43};vErrors===null?vErrors=[err123]:
vErrors.push(err123),errors++}if(data43.code!==void 0){let data44=data43.code;if(typeof data44=="string"){if(!pattern8.
test(data44)){const err124={instancePath:instancePath+"/reasons/"+i4+"/code",schemaPath:"#/$defs/reason/proper\
ties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z]+(-[a-z]+)*$"},message:'must match pattern "^[a-z]\
+(-[a-z]+)*$"',schema:"^[a-z]+(-[a-z]+)*$",parentSchema:schema41.properties.code,data:data44};vErrors===null?vErrors=
[err124]:vErrors.push(err124),errors++}}else{const err125={instancePath:instancePath+"/reasons/"+i4+"/code",schemaPath:"\
#/$defs/reason/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema41.
properties.code.type,parentSchema:schema41.properties.code,data:data44};vErrors===null?vErrors=[err125]:vErrors.
push(err125),errors++}}if(data43.class!==void 0){let data45=data43.class;if(!(data45==="violation"||data45==="\
insufficient"||data45==="invalid"||data45==="policy")){const err126={instancePath:instancePath+"/reasons/"+i4+
"/class",schemaPath:"#/$defs/reason/properties/class/enum",keyword:"enum",params:{allowedValues:schema41.properties.
class.enum},message:"must be equal to one of the allowed values",schema:schema41.properties.class.enum,parentSchema:schema41.
properties.class,data:data45};vErrors===null?vErrors=[err126]:vErrors.push(err126),errors++}}if(data43.message!==
void 0){let data46=data43.message;if(typeof data46!="string"){const err127={instancePath:instancePath+"/reason\
s/"+i4+"/message",schemaPath:"#/$defs/reason/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema41.properties.message.type,parentSchema:schema41.properties.message,data:data46};
vErrors===null?vErrors=[err127]:vErrors.push(err127),errors++}}if(data43.remedy!==void 0){let data47=data43.remedy;
if(typeof data47!="string"){const err128={instancePath:instancePath+"/reasons/"+i4+"/remedy",schemaPath:"#/$de\
fs/reason/properties/remedy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema41.
properties.remedy.type,parentSchema:schema41.properties.remedy,data:data47};vErrors===null?vErrors=[err128]:vErrors.
push(err128),errors++}}if(data43.task!==void 0){let data48=data43.task;if(typeof data48!="string"&&data48!==null){
const err129={instancePath:instancePath+"/reasons/"+i4+"/task",schemaPath:"#/$defs/reason/properties/task/type",
keyword:"type",params:{type:schema41.properties.task.type},message:"must be string,null",schema:schema41.properties.
task.type,parentSchema:schema41.properties.task,data:data48};vErrors===null?vErrors=[err129]:vErrors.push(err129),
errors++}}}else{const err130={instancePath:instancePath+"/reasons/"+i4,schemaPath:"#/$defs/reason/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data:data43};
vErrors===null?vErrors=[err130]:vErrors.push(err130),errors++}}}else{const err131={instancePath:instancePath+"\
/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:schema36.properties.reasons.type,parentSchema:schema36.properties.reasons,data:data42};vErrors===null?vErrors=
[err131]:vErrors.push(err131),errors++}}if(data.adjudication!==void 0){let data49=data.adjudication;const _errs108=errors;
let valid20=!1;const _errs109=errors;if(data49!==null){const err132={instancePath:instancePath+"/adjudication",
schemaPath:"#/properties/adjudication/anyOf/0/type",keyword:"type",params:{type:"null"},message:"must be null",
schema:schema36.properties.adjudication.anyOf[0].type,parentSchema:schema36.properties.adjudication.anyOf[0],data:data49};
vErrors===null?vErrors=[err132]:vErrors.push(err132),errors++}var _valid2=_errs109===errors;valid20=valid20||_valid2;
const _errs111=errors;if(data49&&typeof data49=="object"&&!Array.isArray(data49)){if(data49.overruled===void 0){
const err133={instancePath:instancePath+"/adjudication",schemaPath:"#/properties/adjudication/anyOf/1/required",
keyword:"required",params:{missingProperty:"overruled"},message:"must have required property 'overruled'",schema:schema36.
properties.adjudication.anyOf[1].required,parentSchema:schema36.properties.adjudication.anyOf[1],data:data49};
vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}if(data49.by===void 0){const err134={instancePath:instancePath+
"/adjudication",schemaPath:"#/properties/adjudication/anyOf/1/required",keyword:"required",params:{missingProperty:"\
by"},message:"must have required property 'by'",schema:schema36.properties.adjudication.anyOf[1].required,parentSchema:schema36.
properties.adjudication.anyOf[1],data:data49};vErrors===null?vErrors=[err134]:vErrors.push(err134),errors++}if(data49.
missed===void 0){const err135={instancePath:instancePath+"/adjudication",schemaPath:"#/properties/adjudication\
/anyOf/1/required",keyword:"required",params:{missingProperty:"missed"},message:"must have required property '\
missed'",schema:schema36.properties.adjudication.anyOf[1].required,parentSchema:schema36.properties.adjudication.
anyOf[1],data:data49};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}for(const key5 in data49)if(!(key5===
"overruled"||key5==="by"||key5==="missed")){const err136={instancePath:instancePath+"/adjudication",schemaPath:"\
#/properties/adjudication/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},
message:"must NOT have additional properties",schema:!1,parentSchema:schema36.properties.adjudication.anyOf[1],
data:data49};vErrors===null?vErrors=[err136]:vErrors.push(err136),errors++}if(data49.overruled!==void 0){let data50=data49.
overruled;if(!(typeof data50=="number"&&!(data50%1)&&!isNaN(data50)&&isFinite(data50))){const err137={instancePath:instancePath+
"/adjudication/overruled",schemaPath:"#/properties/adjudication/anyOf/1/properties/overruled/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:schema36.properties.adjudication.anyOf[1].properties.
overruled.type,parentSchema:schema36.properties.adjudication.anyOf[1].properties.overruled,data:data50};vErrors===
null?vErrors=[err137]:vErrors.push(err137),errors++}if(typeof data50=="number"&&isFinite(data50)&&(data50<0||isNaN(
data50))){const err138={instancePath:instancePath+"/adjudication/overruled",schemaPath:"#/properties/adjudicat\
ion/anyOf/1/properties/overruled/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0",schema:0,parentSchema:schema36.properties.adjudication.anyOf[1].properties.overruled,data:data50};vErrors===
null?vErrors=[err138]:vErrors.push(err138),errors++}}if(data49.by!==void 0){let data51=data49.by;if(Array.isArray(
data51)){const len5=data51.length;for(let i5=0;i5<len5;i5++){let data52=data51[i5];if(typeof data52!="string"){
const err139={instancePath:instancePath+"/adjudication/by/"+i5,schemaPath:"#/properties/adjudication/anyOf/1/p\
roperties/by/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema36.properties.
adjudication.anyOf[1].properties.by.items.type,parentSchema:schema36.properties.adjudication.anyOf[1].properties.
by.items,data:data52};vErrors===null?vErrors=[err139]:vErrors.push(err139),errors++}}}else{const err140={instancePath:instancePath+
"/adjudication/by",schemaPath:"#/properties/adjudication/anyOf/1/properties/by/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:schema36.properties.adjudication.anyOf[1].properties.by.type,parentSchema:schema36.
properties.adjudication.anyOf[1].properties.by,data:data51};vErrors===null?vErrors=[err140]:vErrors.push(err140),
errors++}}if(data49.missed!==void 0){let data53=data49.missed;if(!(typeof data53=="number"&&!(data53%1)&&!isNaN(
data53)&&isFinite(data53))){const err141={instancePath:instancePath+"/adjudication/missed",schemaPath:"#/prope\
rties/adjudication/anyOf/1/properties/missed/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger",schema:schema36.properties.adjudication.anyOf[1].properties.missed.type,parentSchema:schema36.properties.
adjudication.anyOf[1].properties.missed,data:data53};vErrors===null?vErrors=[err141]:vErrors.push(err141),errors++}
if(typeof data53=="number"&&isFinite(data53)&&(data53<0||isNaN(data53))){const err142={instancePath:instancePath+
"/adjudication/missed",schemaPath:"#/properties/adjudication/anyOf/1/properties/missed/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.adjudication.
anyOf[1].properties.missed,data:data53};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}}}else{const err143={
instancePath:instancePath+"/adjudication",schemaPath:"#/properties/adjudication/anyOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema36.properties.adjudication.anyOf[1].type,parentSchema:schema36.
properties.adjudication.anyOf[1],data:data49};vErrors===null?vErrors=[err143]:vErrors.push(err143),errors++}var _valid2=_errs111===
errors;if(valid20=valid20||_valid2,valid20)errors=_errs108,vErrors!==null&&(_errs108?vErrors.length=_errs108:vErrors=
null);else{const err144={instancePath:instancePath+"/adjudication",schemaPath:"#/properties/adjudication/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema36.properties.adjudication.anyOf,
parentSchema:schema36.properties.adjudication,data:data49};vErrors===null?vErrors=[err144]:vErrors.push(err144),
errors++}}if(data.recall!==void 0){let data54=data.recall;const _errs123=errors;let valid24=!1;const _errs124=errors;
if(data54!==null){const err145={instancePath:instancePath+"/recall",schemaPath:"#/properties/recall/anyOf/0/ty\
pe",keyword:"type",params:{type:"null"},message:"must be null",schema:schema36.properties.recall.anyOf[0].type,
parentSchema:schema36.properties.recall.anyOf[0],data:data54};vErrors===null?vErrors=[err145]:vErrors.push(err145),
errors++}var _valid3=_errs124===errors;valid24=valid24||_valid3;const _errs126=errors;if(data54&&typeof data54==
"object"&&!Array.isArray(data54)){if(data54.detected===void 0){const err146={instancePath:instancePath+"/recal\
l",schemaPath:"#/properties/recall/anyOf/1/required",keyword:"required",params:{missingProperty:"detected"},message:"\
must have required property 'detected'",schema:schema36.properties.recall.anyOf[1].required,parentSchema:schema36.
properties.recall.anyOf[1],data:data54};vErrors===null?vErrors=[err146]:vErrors.push(err146),errors++}if(data54.
planted===void 0){const err147={instancePath:instancePath+"/recall",schemaPath:"#/properties/recall/anyOf/1/re\
quired",keyword:"required",params:{missingProperty:"planted"},message:"must have required property 'planted'",
schema:schema36.properties.recall.anyOf[1].required,parentSchema:schema36.properties.recall.anyOf[1],data:data54};
vErrors===null?vErrors=[err147]:vErrors.push(err147),errors++}if(data54.atLeast===void 0){const err148={instancePath:instancePath+
"/recall",schemaPath:"#/properties/recall/anyOf/1/required",keyword:"required",params:{missingProperty:"atLeas\
t"},message:"must have required property 'atLeast'",schema:schema36.properties.recall.anyOf[1].required,parentSchema:schema36.
properties.recall.anyOf[1],data:data54};vErrors===null?vErrors=[err148]:vErrors.push(err148),errors++}if(data54.
lower===void 0){const err149={instancePath:instancePath+"/recall",schemaPath:"#/properties/recall/anyOf/1/requ\
ired",keyword:"required",params:{missingProperty:"lower"},message:"must have required property 'lower'",schema:schema36.
properties.recall.anyOf[1].required,parentSchema:schema36.properties.recall.anyOf[1],data:data54};vErrors===null?
vErrors=[err149]:vErrors.push(err149),errors++}for(const key6 in data54)if(!(key6==="detected"||key6==="plante\
d"||key6==="atLeast"||key6==="lower")){const err150={instancePath:instancePath+"/recall",schemaPath:"#/propert\
ies/recall/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema36.properties.recall.anyOf[1],data:data54};vErrors===
null?vErrors=[err150]:vErrors.push(err150),errors++}if(data54.detected!==void 0){let data55=data54.detected;if(!(typeof data55==
"number"&&!(data55%1)&&!isNaN(data55)&&isFinite(data55))){const err151={instancePath:instancePath+"/recall/det\
ected",schemaPath:"#/properties/recall/anyOf/1/properties/detected/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:schema36.properties.recall.anyOf[1].properties.detected.type,parentSchema:schema36.
properties.recall.anyOf[1].properties.detected,data:data55};vErrors===null?vErrors=[err151]:vErrors.push(err151),
errors++}if(typeof data55=="number"&&isFinite(data55)&&(data55<0||isNaN(data55))){const err152={instancePath:instancePath+
"/recall/detected",schemaPath:"#/properties/recall/anyOf/1/properties/detected/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.recall.anyOf[1].properties.
detected,data:data55};vErrors===null?vErrors=[err152]:vErrors.push(err152),errors++}}if(data54.planted!==void 0){
let data56=data54.planted;if(!(typeof data56=="number"&&!(data56%1)&&!isNaN(data56)&&isFinite(data56))){const err153={
instancePath:instancePath+"/recall/planted",schemaPath:"#/properties/recall/anyOf/1/properties/planted/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:schema36.properties.recall.anyOf[1].properties.
planted.type,parentSchema:schema36.properties.recall.anyOf[1].properties.planted,data:data56};vErrors===null?vErrors=
[err153]:vErrors.push(err153),errors++}if(typeof data56=="number"&&isFinite(data56)&&(data56<0||isNaN(data56))){
const err154={instancePath:instancePath+"/recall/planted",schemaPath:"#/properties/recall/anyOf/1/properties/p\
lanted/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.
properties.recall.anyOf[1].properties.planted,data:data56};vErrors===null?vErrors=[err154]:vErrors.push(err154),
errors++}}if(data54.atLeast!==void 0){let data57=data54.atLeast;if(typeof data57=="number"&&isFinite(data57)){
if(data57>1||isNaN(data57)){const err155={instancePath:instancePath+"/recall/atLeast",schemaPath:"#/properties\
/recall/anyOf/1/properties/atLeast/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must b\
e <= 1",schema:1,parentSchema:schema36.properties.recall.anyOf[1].properties.atLeast,data:data57};vErrors===null?
vErrors=[err155]:vErrors.push(err155),errors++}if(data57<0||isNaN(data57)){const err156={instancePath:instancePath+
"/recall/atLeast",schemaPath:"#/properties/recall/anyOf/1/properties/atLeast/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.recall.anyOf[1].properties.
atLeast,data:data57};vErrors===null?vErrors=[err156]:vErrors.push(err156),errors++}}else{const err157={instancePath:instancePath+
"/recall/atLeast",schemaPath:"#/properties/recall/anyOf/1/properties/atLeast/type",keyword:"type",params:{type:"\
number"},message:"must be number",schema:schema36.properties.recall.anyOf[1].properties.atLeast.type,parentSchema:schema36.
properties.recall.anyOf[1].properties.atLeast,data:data57};vErrors===null?vErrors=[err157]:vErrors.push(err157),
errors++}}if(data54.lower!==void 0){let data58=data54.lower;if(typeof data58=="number"&&isFinite(data58)){if(data58>
1||isNaN(data58)){const err158={instancePath:instancePath+"/recall/lower",schemaPath:"#/properties/recall/anyO\
f/1/properties/lower/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,
parentSchema:schema36.properties.recall.anyOf[1].properties.lower,data:data58};vErrors===null?vErrors=[err158]:
vErrors.push(err158),errors++}if(data58<0||isNaN(data58)){const err159={instancePath:instancePath+"/recall/low\
er",schemaPath:"#/properties/recall/anyOf/1/properties/lower/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.recall.anyOf[1].properties.lower,data:data58};
vErrors===null?vErrors=[err159]:vErrors.push(err159),errors++}}else{const err160={instancePath:instancePath+"/\
recall/lower",schemaPath:"#/properties/recall/anyOf/1/properties/lower/type",keyword:"type",params:{type:"numb\
er"},message:"must be number",schema:schema36.properties.recall.anyOf[1].properties.lower.type,parentSchema:schema36.
properties.recall.anyOf[1].properties.lower,data:data58};vErrors===null?vErrors=[err160]:vErrors.push(err160),
errors++}}}else{const err161={instancePath:instancePath+"/recall",schemaPath:"#/properties/recall/anyOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:schema36.properties.recall.anyOf[1].type,
parentSchema:schema36.properties.recall.anyOf[1],data:data54};vErrors===null?vErrors=[err161]:vErrors.push(err161),
errors++}var _valid3=_errs126===errors;if(valid24=valid24||_valid3,valid24)errors=_errs123,vErrors!==null&&(_errs123?
vErrors.length=_errs123:vErrors=null);else{const err162={instancePath:instancePath+"/recall",schemaPath:"#/pro\
perties/recall/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema36.properties.
recall.anyOf,parentSchema:schema36.properties.recall,data:data54};vErrors===null?vErrors=[err162]:vErrors.push(
err162),errors++}}if(data.attempts!==void 0){let data59=data.attempts;const _errs138=errors;let valid26=!1;const _errs139=errors;
if(data59!==null){const err163={instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf/\
0/type",keyword:"type",params:{type:"null"},message:"must be null",schema:schema36.properties.attempts.anyOf[0].
type,parentSchema:schema36.properties.attempts.anyOf[0],data:data59};vErrors===null?vErrors=[err163]:vErrors.push(
err163),errors++}var _valid4=_errs139===errors;valid26=valid26||_valid4;const _errs141=errors;if(data59&&typeof data59==
"object"&&!Array.isArray(data59)){if(data59.rule===void 0){const err164={instancePath:instancePath+"/attempts",
schemaPath:"#/properties/attempts/anyOf/1/required",keyword:"required",params:{missingProperty:"rule"},message:"\
must have required property 'rule'",schema:schema36.properties.attempts.anyOf[1].required,parentSchema:schema36.
properties.attempts.anyOf[1],data:data59};vErrors===null?vErrors=[err164]:vErrors.push(err164),errors++}if(data59.
number===void 0){const err165={instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf/1\
/required",keyword:"required",params:{missingProperty:"number"},message:"must have required property 'number'",
schema:schema36.properties.attempts.anyOf[1].required,parentSchema:schema36.properties.attempts.anyOf[1],data:data59};
vErrors===null?vErrors=[err165]:vErrors.push(err165),errors++}if(data59.lost===void 0){const err166={instancePath:instancePath+
"/attempts",schemaPath:"#/properties/attempts/anyOf/1/required",keyword:"required",params:{missingProperty:"lo\
st"},message:"must have required property 'lost'",schema:schema36.properties.attempts.anyOf[1].required,parentSchema:schema36.
properties.attempts.anyOf[1],data:data59};vErrors===null?vErrors=[err166]:vErrors.push(err166),errors++}if(data59.
carried===void 0){const err167={instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf/\
1/required",keyword:"required",params:{missingProperty:"carried"},message:"must have required property 'carrie\
d'",schema:schema36.properties.attempts.anyOf[1].required,parentSchema:schema36.properties.attempts.anyOf[1],data:data59};
vErrors===null?vErrors=[err167]:vErrors.push(err167),errors++}if(data59.replaced===void 0){const err168={instancePath:instancePath+
"/attempts",schemaPath:"#/properties/attempts/anyOf/1/required",keyword:"required",params:{missingProperty:"re\
placed"},message:"must have required property 'replaced'",schema:schema36.properties.attempts.anyOf[1].required,
parentSchema:schema36.properties.attempts.anyOf[1],data:data59};vErrors===null?vErrors=[err168]:vErrors.push(err168),
errors++}if(data59.earlier===void 0){const err169={instancePath:instancePath+"/attempts",schemaPath:"#/propert\
ies/attempts/anyOf/1/required",keyword:"required",params:{missingProperty:"earlier"},message:"must have requir\
ed property 'earlier'",schema:schema36.properties.attempts.anyOf[1].required,parentSchema:schema36.properties.
attempts.anyOf[1],data:data59};vErrors===null?vErrors=[err169]:vErrors.push(err169),errors++}for(const key7 in data59)
if(!(key7==="rule"||key7==="number"||key7==="lost"||key7==="carried"||key7==="replaced"||key7==="earlier")){const err170={
instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key7},message:"must NOT have additional properties",schema:!1,
parentSchema:schema36.properties.attempts.anyOf[1],data:data59};vErrors===null?vErrors=[err170]:vErrors.push(err170),
errors++}if(data59.rule!==void 0){let data60=data59.rule;if(!(data60==="once"||data60==="spend"||data60==="seq\
uential")){const err171={instancePath:instancePath+"/attempts/rule",schemaPath:"#/properties/attempts/anyOf/1/\
properties/rule/enum",keyword:"enum",params:{allowedValues:schema36.properties.attempts.anyOf[1].properties.rule.
enum},message:"must be equal to one of the allowed values",schema:schema36.properties.attempts.anyOf[1].properties.
rule.enum,parentSchema:schema36.properties.attempts.anyOf[1].properties.rule,data:data60};vErrors===null?vErrors=
[err171]:vErrors.push(err171),errors++}}if(data59.number!==void 0){let data61=data59.number;if(!(typeof data61==
"number"&&!(data61%1)&&!isNaN(data61)&&isFinite(data61))){const err172={instancePath:instancePath+"/attempts/n\
umber",schemaPath:"#/properties/attempts/anyOf/1/properties/number/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:schema36.properties.attempts.anyOf[1].properties.number.type,parentSchema:schema36.
properties.attempts.anyOf[1].properties.number,data:data61};vErrors===null?vErrors=[err172]:vErrors.push(err172),
errors++}if(typeof data61=="number"&&isFinite(data61)&&(data61<1||isNaN(data61))){const err173={instancePath:instancePath+
"/attempts/number",schemaPath:"#/properties/attempts/anyOf/1/properties/number/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema36.properties.attempts.anyOf[1].properties.
number,data:data61};vErrors===null?vErrors=[err173]:vErrors.push(err173),errors++}}if(data59.lost!==void 0){let data62=data59.
lost;if(!(typeof data62=="number"&&!(data62%1)&&!isNaN(data62)&&isFinite(data62))){const err174={instancePath:instancePath+
"/attempts/lost",schemaPath:"#/properties/attempts/anyOf/1/properties/lost/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:schema36.properties.attempts.anyOf[1].properties.lost.type,parentSchema:schema36.
properties.attempts.anyOf[1].properties.lost,data:data62};vErrors===null?vErrors=[err174]:vErrors.push(err174),
errors++}if(typeof data62=="number"&&isFinite(data62)&&(data62<0||isNaN(data62))){const err175={instancePath:instancePath+
"/attempts/lost",schemaPath:"#/properties/attempts/anyOf/1/properties/lost/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.attempts.anyOf[1].properties.
lost,data:data62};vErrors===null?vErrors=[err175]:vErrors.push(err175),errors++}}if(data59.carried!==void 0){let data63=data59.
carried;if(!(typeof data63=="number"&&!(data63%1)&&!isNaN(data63)&&isFinite(data63))){const err176={instancePath:instancePath+
"/attempts/carried",schemaPath:"#/properties/attempts/anyOf/1/properties/carried/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:schema36.properties.attempts.anyOf[1].properties.carried.type,
parentSchema:schema36.properties.attempts.anyOf[1].properties.carried,data:data63};vErrors===null?vErrors=[err176]:
vErrors.push(err176),errors++}if(typeof data63=="number"&&isFinite(data63)&&(data63<0||isNaN(data63))){const err177={
instancePath:instancePath+"/attempts/carried",schemaPath:"#/properties/attempts/anyOf/1/properties/carried/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.
properties.attempts.anyOf[1].properties.carried,data:data63};vErrors===null?vErrors=[err177]:vErrors.push(err177),
errors++}}if(data59.replaced!==void 0){let data64=data59.replaced;if(!(typeof data64=="number"&&!(data64%1)&&!isNaN(
data64)&&isFinite(data64))){const err178={instancePath:instancePath+"/attempts/replaced",schemaPath:"#/propert\
ies/attempts/anyOf/1/properties/replaced/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:schema36.properties.attempts.anyOf[1].properties.replaced.type,parentSchema:schema36.properties.attempts.
anyOf[1].properties.replaced,data:data64};vErrors===null?vErrors=[err178]:vErrors.push(err178),errors++}if(typeof data64==
"number"&&isFinite(data64)&&(data64<0||isNaN(data64))){const err179={instancePath:instancePath+"/attempts/repl\
aced",schemaPath:"#/properties/attempts/anyOf/1/properties/replaced/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.attempts.anyOf[1].properties.replaced,
data:data64};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}}if(data59.earlier!==void 0){let data65=data59.
earlier;if(Array.isArray(data65)){const len6=data65.length;for(let i6=0;i6<len6;i6++){let data66=data65[i6];if(data66&&
typeof data66=="object"&&!Array.isArray(data66)){if(data66.attempt===void 0){const err180={instancePath:instancePath+
"/attempts/earlier/"+i6,schemaPath:"#/properties/attempts/anyOf/1/properties/earlier/items/required",keyword:"\
required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'",schema:schema36.properties.
attempts.anyOf[1].properties.earlier.items.required,parentSchema:schema36.properties.attempts.anyOf[1].properties.
earlier.items,data:data66};vErrors===null?vErrors=[err180]:vErrors.push(err180),errors++}if(data66.gate===void 0){
const err181={instancePath:instancePath+"/attempts/earlier/"+i6,schemaPath:"#/properties/attempts/anyOf/1/prop\
erties/earlier/items/required",keyword:"required",params:{missingProperty:"gate"},message:"must have required \
property 'gate'",schema:schema36.properties.attempts.anyOf[1].properties.earlier.items.required,parentSchema:schema36.
properties.attempts.anyOf[1].properties.earlier.items,data:data66};vErrors===null?vErrors=[err181]:vErrors.push(
err181),errors++}if(data66.judgedAt===void 0){const err182={instancePath:instancePath+"/attempts/earlier/"+i6,
schemaPath:"#/properties/attempts/anyOf/1/properties/earlier/items/required",keyword:"required",params:{missingProperty:"\
judgedAt"},message:"must have required property 'judgedAt'",schema:schema36.properties.attempts.anyOf[1].properties.
earlier.items.required,parentSchema:schema36.properties.attempts.anyOf[1].properties.earlier.items,data:data66};
vErrors===null?vErrors=[err182]:vErrors.push(err182),errors++}if(data66.state===void 0){const err183={instancePath:instancePath+
"/attempts/earlier/"+i6,schemaPath:"#/properties/attempts/anyOf/1/properties/earlier/items/required",keyword:"\
required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:schema36.properties.
attempts.anyOf[1].properties.earlier.items.required,parentSchema:schema36.properties.attempts.anyOf[1].properties.
earlier.items,data:data66};vErrors===null?vErrors=[err183]:vErrors.push(err183),errors++}if(data66.failures===
void 0){const err184={instancePath:instancePath+"/attempts/earlier/"+i6,schemaPath:"#/properties/attempts/anyO\
f/1/properties/earlier/items/required",keyword:"required",params:{missingProperty:"failures"},message:"must ha\
ve required property 'failures'",schema:schema36.properties.attempts.anyOf[1].properties.earlier.items.required,
parentSchema:schema36.properties.attempts.anyOf[1].properties.earlier.items,data:data66};vErrors===null?vErrors=
[err184]:vErrors.push(err184),errors++}if(data66.samples===void 0){const err185={instancePath:instancePath+"/a\
ttempts/earlier/"+i6,schemaPath:"#/properties/attempts/anyOf/1/properties/earlier/items/required",keyword:"req\
uired",params:{missingProperty:"samples"},message:"must have required property 'samples'",schema:schema36.properties.
attempts.anyOf[1].properties.earlier.items.required,parentSchema:schema36.properties.attempts.anyOf[1].properties.
earlier.items,data:data66};vErrors===null?vErrors=[err185]:vErrors.push(err185),errors++}if(data66.upper===void 0){
const err186={instancePath:instancePath+"/attempts/earlier/"+i6,schemaPath:"#/properties/attempts/anyOf/1/prop\
erties/earlier/items/required",keyword:"required",params:{missingProperty:"upper"},message:"must have required\
 property 'upper'",schema:schema36.properties.attempts.anyOf[1].properties.earlier.items.required,parentSchema:schema36.
properties.attempts.anyOf[1].properties.earlier.items,data:data66};vErrors===null?vErrors=[err186]:vErrors.push(
err186),errors++}if(data66.holds===void 0){const err187={instancePath:instancePath+"/attempts/earlier/"+i6,schemaPath:"\
#/properties/attempts/anyOf/1/properties/earlier/items/required",keyword:"required",params:{missingProperty:"h\
olds"},message:"must have required property 'holds'",schema:schema36.properties.attempts.anyOf[1].properties.earlier.
items.required,parentSchema:schema36.properties.attempts.anyOf[1].properties.earlier.items,data:data66};vErrors===
null?vErrors=[err187]:vErrors.push(err187),errors++}for(const key8 in data66)if(!(key8==="attempt"||key8==="ga\
te"||key8==="judgedAt"||key8==="state"||key8==="failures"||key8==="samples"||key8==="upper"||key8==="holds")){
const err188={instancePath:instancePath+"/attempts/earlier/"+i6,schemaPath:"#/properties/attempts/anyOf/1/prop\
erties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema36.properties.attempts.anyOf[1].properties.earlier.
items,data:data66};vErrors===null?vErrors=[err188]:vErrors.push(err188),errors++}if(data66.attempt!==void 0){let data67=data66.
attempt;if(typeof data67!="string"){const err189={instancePath:instancePath+"/attempts/earlier/"+i6+"/attempt",
schemaPath:"#/properties/attempts/anyOf/1/properties/earlier/items/properties/attempt/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema36.properties.attempts.anyOf[1].properties.earlier.items.
properties.attempt.type,parentSchema:schema36.properties.attempts.anyOf[1].properties.earlier.items.properties.
attempt,data:data67};vErrors===null?vErrors=[err189]:vErrors.push(err189),errors++}}if(data66.gate!==void 0){let data68=data66.
gate;if(typeof data68!="string"){const err190={instancePath:instancePath+"/attempts/earlier/"+i6+"/gate",schemaPath:"\
#/properties/attempts/anyOf/1/properties/earlier/items/properties/gate/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:schema36.properties.attempts.anyOf[1].properties.earlier.items.properties.
gate.type,parentSchema:schema36.properties.attempts.anyOf[1].properties.earlier.items.properties.gate,data:data68};
vErrors===null?vErrors=[err190]:vErrors.push(err190),errors++}}if(data66.judgedAt!==void 0){let data69=data66.
judgedAt;if(typeof data69!="string"){const err191={instancePath:instancePath+"/attempts/earlier/"+i6+"/judgedA\
t",schemaPath:"#/properties/attempts/anyOf/1/properties/earlier/items/properties/judgedAt/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema36.properties.attempts.anyOf[1].properties.earlier.
items.properties.judgedAt.type,parentSchema:schema36.properties.attempts.anyOf[1].properties.earlier.items.properties.
judgedAt,data:data69};vErrors===null?vErrors=[err191]:vErrors.push(err191),errors++}}if(data66.state!==void 0){
let data70=data66.state;if(!(data70==="demonstrated"||data70==="violated"||data70==="not-demonstrated"||data70===
"invalid")){const err192={instancePath:instancePath+"/attempts/earlier/"+i6+"/state",schemaPath:"#/$defs/state\
/enum",keyword:"enum",params:{allowedValues:schema37.enum},message:"must be equal to one of the allowed values",
schema:schema37.enum,parentSchema:schema37,data:data70};vErrors===null?vErrors=[err192]:vErrors.push(err192),errors++}}
if(data66.failures!==void 0){let data71=data66.failures;if(!(typeof data71=="number"&&!(data71%1)&&!isNaN(data71)&&
isFinite(data71))){const err193={instancePath:instancePath+"/attempts/earlier/"+i6+"/failures",schemaPath:"#/p\
roperties/attempts/anyOf/1/properties/earlier/items/properties/failures/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer",schema:schema36.properties.attempts.anyOf[1].properties.earlier.items.properties.
failures.type,parentSchema:schema36.properties.attempts.anyOf[1].properties.earlier.items.properties.failures,
data:data71};vErrors===null?vErrors=[err193]:vErrors.push(err193),errors++}if(typeof data71=="number"&&isFinite(
data71)&&(data71<0||isNaN(data71))){const err194={instancePath:instancePath+"/attempts/earlier/"+i6+"/failures",
schemaPath:"#/properties/attempts/anyOf/1/properties/earlier/items/properties/failures/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.attempts.
anyOf[1].properties.earlier.items.properties.failures,data:data71};vErrors===null?vErrors=[err194]:vErrors.push(
err194),errors++}}if(data66.samples!==void 0){let data72=data66.samples;if(!(typeof data72=="number"&&!(data72%
1)&&!isNaN(data72)&&isFinite(data72))){const err195={instancePath:instancePath+"/attempts/earlier/"+i6+"/sampl\
es",schemaPath:"#/properties/attempts/anyOf/1/properties/earlier/items/properties/samples/type",keyword:"type",
params:{type:"integer"},message:"must be integer",schema:schema36.properties.attempts.anyOf[1].properties.earlier.
items.properties.samples.type,parentSchema:schema36.properties.attempts.anyOf[1].properties.earlier.items.properties.
samples,data:data72};vErrors===null?vErrors=[err195]:vErrors.push(err195),errors++}if(typeof data72=="number"&&
isFinite(data72)&&(data72<0||isNaN(data72))){const err196={instancePath:instancePath+"/attempts/earlier/"+i6+"\
/samples",schemaPath:"#/properties/attempts/anyOf/1/properties/earlier/items/properties/samples/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.attempts.
anyOf[1].properties.earlier.items.properties.samples,data:data72};vErrors===null?vErrors=[err196]:vErrors.push(
err196),errors++}}if(data66.upper!==void 0){let data73=data66.upper;if(typeof data73=="number"&&isFinite(data73)){
if(data73>1||isNaN(data73)){const err197={instancePath:instancePath+"/attempts/earlier/"+i6+"/upper",schemaPath:"\
#/properties/attempts/anyOf/1/properties/earlier/items/properties/upper/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema36.properties.attempts.anyOf[1].properties.earlier.
items.properties.upper,data:data73};vErrors===null?vErrors=[err197]:vErrors.push(err197),errors++}if(data73<0||
isNaN(data73)){const err198={instancePath:instancePath+"/attempts/earlier/"+i6+"/upper",schemaPath:"#/properti\
es/attempts/anyOf/1/properties/earlier/items/properties/upper/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.attempts.anyOf[1].properties.earlier.
items.properties.upper,data:data73};vErrors===null?vErrors=[err198]:vErrors.push(err198),errors++}}else{const err199={
instancePath:instancePath+"/attempts/earlier/"+i6+"/upper",schemaPath:"#/properties/attempts/anyOf/1/propertie\
s/earlier/items/properties/upper/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema36.
properties.attempts.anyOf[1].properties.earlier.items.properties.upper.type,parentSchema:schema36.properties.attempts.
anyOf[1].properties.earlier.items.properties.upper,data:data73};vErrors===null?vErrors=[err199]:vErrors.push(err199),
errors++}}if(data66.holds!==void 0){let data74=data66.holds;if(typeof data74!="boolean"){const err200={instancePath:instancePath+
"/attempts/earlier/"+i6+"/holds",schemaPath:"#/properties/attempts/anyOf/1/properties/earlier/items/properties\
/holds/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema36.properties.attempts.
anyOf[1].properties.earlier.items.properties.holds.type,parentSchema:schema36.properties.attempts.anyOf[1].properties.
earlier.items.properties.holds,data:data74};vErrors===null?vErrors=[err200]:vErrors.push(err200),errors++}}}else{
const err201={instancePath:instancePath+"/attempts/earlier/"+i6,schemaPath:"#/properties/attempts/anyOf/1/prop\
erties/earlier/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema36.properties.
attempts.anyOf[1].properties.earlier.items.type,parentSchema:schema36.properties.attempts.anyOf[1].properties.
earlier.items,data:data66};vErrors===null?vErrors=[err201]:vErrors.push(err201),errors++}}}else{const err202={
instancePath:instancePath+"/attempts/earlier",schemaPath:"#/properties/attempts/anyOf/1/properties/earlier/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:schema36.properties.attempts.anyOf[1].properties.
earlier.type,parentSchema:schema36.properties.attempts.anyOf[1].properties.earlier,data:data65};vErrors===null?
vErrors=[err202]:vErrors.push(err202),errors++}}}else{const err203={instancePath:instancePath+"/attempts",schemaPath:"\
#/properties/attempts/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema36.
properties.attempts.anyOf[1].type,parentSchema:schema36.properties.attempts.anyOf[1],data:data59};vErrors===null?
vErrors=[err203]:vErrors.push(err203),errors++}var _valid4=_errs141===errors;if(valid26=valid26||_valid4,valid26)
errors=_errs138,vErrors!==null&&(_errs138?vErrors.length=_errs138:vErrors=null);else{const err204={instancePath:instancePath+
"/attempts",schemaPath:"#/properties/attempts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in\
 anyOf",schema:schema36.properties.attempts.anyOf,parentSchema:schema36.properties.attempts,data:data59};vErrors===
null?vErrors=[err204]:vErrors.push(err204),errors++}}if(data.growth!==void 0){let data75=data.growth;const _errs175=errors;
let valid32=!1;const _errs176=errors;if(data75!==null){const err205={instancePath:instancePath+"/growth",schemaPath:"\
#/properties/growth/anyOf/0/type",keyword:"type",params:{type:"null"},message:"must be null",schema:schema36.properties.
growth.anyOf[0].type,parentSchema:schema36.properties.growth.anyOf[0],data:data75};vErrors===null?vErrors=[err205]:
vErrors.push(err205),errors++}var _valid5=_errs176===errors;valid32=valid32||_valid5;const _errs178=errors;if(data75&&
typeof data75=="object"&&!Array.isArray(data75)){if(data75.alarm===void 0){const err206={instancePath:instancePath+
"/growth",schemaPath:"#/properties/growth/anyOf/1/required",keyword:"required",params:{missingProperty:"alarm"},
message:"must have required property 'alarm'",schema:schema36.properties.growth.anyOf[1].required,parentSchema:schema36.
properties.growth.anyOf[1],data:data75};vErrors===null?vErrors=[err206]:vErrors.push(err206),errors++}if(data75.
evals===void 0){const err207={instancePath:instancePath+"/growth",schemaPath:"#/properties/growth/anyOf/1/requ\
ired",keyword:"required",params:{missingProperty:"evals"},message:"must have required property 'evals'",schema:schema36.
properties.growth.anyOf[1].required,parentSchema:schema36.properties.growth.anyOf[1],data:data75};vErrors===null?
vErrors=[err207]:vErrors.push(err207),errors++}for(const key9 in data75)if(!(key9==="alarm"||key9==="evals")){
const err208={instancePath:instancePath+"/growth",schemaPath:"#/properties/growth/anyOf/1/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key9},message:"must NOT have additional properties",
schema:!1,parentSchema:schema36.properties.growth.anyOf[1],data:data75};vErrors===null?vErrors=[err208]:vErrors.
push(err208),errors++}if(data75.alarm!==void 0){let data76=data75.alarm;if(typeof data76!="boolean"){const err209={
instancePath:instancePath+"/growth/alarm",schemaPath:"#/properties/growth/anyOf/1/properties/alarm/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:schema36.properties.growth.anyOf[1].properties.
alarm.type,parentSchema:schema36.properties.growth.anyOf[1].properties.alarm,data:data76};vErrors===null?vErrors=
[err209]:vErrors.push(err209),errors++}}if(data75.evals!==void 0){let data77=data75.evals;if(Array.isArray(data77)){
const len7=data77.length;for(let i7=0;i7<len7;i7++){let data78=data77[i7];if(data78&&typeof data78=="object"&&
!Array.isArray(data78)){if(data78.task===void 0){const err210={instancePath:instancePath+"/growth/evals/"+i7,schemaPath:"\
#/properties/growth/anyOf/1/properties/evals/items/required",keyword:"required",params:{missingProperty:"task"},
message:"must have required property 'task'",schema:schema36.properties.growth.anyOf[1].properties.evals.items.
required,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.items,data:data78};vErrors===null?vErrors=
[err210]:vErrors.push(err210),errors++}if(data78.common===void 0){const err211={instancePath:instancePath+"/gr\
owth/evals/"+i7,schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/required",keyword:"required",params:{
missingProperty:"common"},message:"must have required property 'common'",schema:schema36.properties.growth.anyOf[1].
properties.evals.items.required,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.items,data:data78};
vErrors===null?vErrors=[err211]:vErrors.push(err211),errors++}if(data78.releases===void 0){const err212={instancePath:instancePath+
"/growth/evals/"+i7,schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/required",keyword:"required",
params:{missingProperty:"releases"},message:"must have required property 'releases'",schema:schema36.properties.
growth.anyOf[1].properties.evals.items.required,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.
items,data:data78};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}if(data78.rate===void 0){const err213={
instancePath:instancePath+"/growth/evals/"+i7,schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/r\
equired",keyword:"required",params:{missingProperty:"rate"},message:"must have required property 'rate'",schema:schema36.
properties.growth.anyOf[1].properties.evals.items.required,parentSchema:schema36.properties.growth.anyOf[1].properties.
evals.items,data:data78};vErrors===null?vErrors=[err213]:vErrors.push(err213),errors++}if(data78.severe===void 0){
const err214={instancePath:instancePath+"/growth/evals/"+i7,schemaPath:"#/properties/growth/anyOf/1/properties\
/evals/items/required",keyword:"required",params:{missingProperty:"severe"},message:"must have required proper\
ty 'severe'",schema:schema36.properties.growth.anyOf[1].properties.evals.items.required,parentSchema:schema36.
properties.growth.anyOf[1].properties.evals.items,data:data78};vErrors===null?vErrors=[err214]:vErrors.push(err214),
errors++}if(data78.rank===void 0){const err215={instancePath:instancePath+"/growth/evals/"+i7,schemaPath:"#/pr\
operties/growth/anyOf/1/properties/evals/items/required",keyword:"required",params:{missingProperty:"rank"},message:"\
must have required property 'rank'",schema:schema36.properties.growth.anyOf[1].properties.evals.items.required,
parentSchema:schema36.properties.growth.anyOf[1].properties.evals.items,data:data78};vErrors===null?vErrors=[err215]:
vErrors.push(err215),errors++}if(data78.firstIrreversible===void 0){const err216={instancePath:instancePath+"/\
growth/evals/"+i7,schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/required",keyword:"required",
params:{missingProperty:"firstIrreversible"},message:"must have required property 'firstIrreversible'",schema:schema36.
properties.growth.anyOf[1].properties.evals.items.required,parentSchema:schema36.properties.growth.anyOf[1].properties.
evals.items,data:data78};vErrors===null?vErrors=[err216]:vErrors.push(err216),errors++}for(const key10 in data78)
if(!(key10==="task"||key10==="common"||key10==="releases"||key10==="rate"||key10==="severe"||key10==="rank"||key10===
"paired"||key10==="firstIrreversible")){const err217={instancePath:instancePath+"/growth/evals/"+i7,schemaPath:"\
#/properties/growth/anyOf/1/properties/evals/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key10},message:"must NOT have additional properties",schema:!1,parentSchema:schema36.properties.
growth.anyOf[1].properties.evals.items,data:data78};vErrors===null?vErrors=[err217]:vErrors.push(err217),errors++}
if(data78.task!==void 0){let data79=data78.task;if(typeof data79!="string"){const err218={instancePath:instancePath+
"/growth/evals/"+i7+"/task",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/task/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:schema36.properties.growth.anyOf[1].properties.
evals.items.properties.task.type,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.items.properties.
task,data:data79};vErrors===null?vErrors=[err218]:vErrors.push(err218),errors++}}if(data78.common!==void 0){let data80=data78.
common;if(!(typeof data80=="number"&&!(data80%1)&&!isNaN(data80)&&isFinite(data80))&&data80!==null){const err219={
instancePath:instancePath+"/growth/evals/"+i7+"/common",schemaPath:"#/properties/growth/anyOf/1/properties/eva\
ls/items/properties/common/type",keyword:"type",params:{type:schema36.properties.growth.anyOf[1].properties.evals.
items.properties.common.type},message:"must be integer,null",schema:schema36.properties.growth.anyOf[1].properties.
evals.items.properties.common.type,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.items.properties.
common,data:data80};vErrors===null?vErrors=[err219]:vErrors.push(err219),errors++}if(typeof data80=="number"&&
isFinite(data80)&&(data80<0||isNaN(data80))){const err220={instancePath:instancePath+"/growth/evals/"+i7+"/com\
mon",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/common/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.growth.anyOf[1].
properties.evals.items.properties.common,data:data80};vErrors===null?vErrors=[err220]:vErrors.push(err220),errors++}}
if(data78.releases!==void 0){let data81=data78.releases;if(Array.isArray(data81)){const len8=data81.length;for(let i8=0;i8<
len8;i8++){let data82=data81[i8];if(data82&&typeof data82=="object"&&!Array.isArray(data82)){if(data82.model===
void 0){const err221={instancePath:instancePath+"/growth/evals/"+i7+"/releases/"+i8,schemaPath:"#/properties/g\
rowth/anyOf/1/properties/evals/items/properties/releases/items/required",keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'",schema:schema36.properties.growth.anyOf[1].properties.evals.
items.properties.releases.items.required,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.items.
properties.releases.items,data:data82};vErrors===null?vErrors=[err221]:vErrors.push(err221),errors++}if(data82.
digest===void 0){const err222={instancePath:instancePath+"/growth/evals/"+i7+"/releases/"+i8,schemaPath:"#/pro\
perties/growth/anyOf/1/properties/evals/items/properties/releases/items/required",keyword:"required",params:{missingProperty:"\
digest"},message:"must have required property 'digest'",schema:schema36.properties.growth.anyOf[1].properties.
evals.items.properties.releases.items.required,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.
items.properties.releases.items,data:data82};vErrors===null?vErrors=[err222]:vErrors.push(err222),errors++}if(data82.
judgedAt===void 0){const err223={instancePath:instancePath+"/growth/evals/"+i7+"/releases/"+i8,schemaPath:"#/p\
roperties/growth/anyOf/1/properties/evals/items/properties/releases/items/required",keyword:"required",params:{
missingProperty:"judgedAt"},message:"must have required property 'judgedAt'",schema:schema36.properties.growth.
anyOf[1].properties.evals.items.properties.releases.items.required,parentSchema:schema36.properties.growth.anyOf[1].
properties.evals.items.properties.releases.items,data:data82};vErrors===null?vErrors=[err223]:vErrors.push(err223),
errors++}if(data82.samples===void 0){const err224={instancePath:instancePath+"/growth/evals/"+i7+"/releases/"+
i8,schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/required",keyword:"\
required",params:{missingProperty:"samples"},message:"must have required property 'samples'",schema:schema36.properties.
growth.anyOf[1].properties.evals.items.properties.releases.items.required,parentSchema:schema36.properties.growth.
anyOf[1].properties.evals.items.properties.releases.items,data:data82};vErrors===null?vErrors=[err224]:vErrors.
push(err224),errors++}if(data82.failures===void 0){const err225={instancePath:instancePath+"/growth/evals/"+i7+
"/releases/"+i8,schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/requi\
red",keyword:"required",params:{missingProperty:"failures"},message:"must have required property 'failures'",schema:schema36.
properties.growth.anyOf[1].properties.evals.items.properties.releases.items.required,parentSchema:schema36.properties.
growth.anyOf[1].properties.evals.items.properties.releases.items,data:data82};vErrors===null?vErrors=[err225]:
vErrors.push(err225),errors++}if(data82.levels===void 0){const err226={instancePath:instancePath+"/growth/eval\
s/"+i7+"/releases/"+i8,schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/releases/item\
s/required",keyword:"required",params:{missingProperty:"levels"},message:"must have required property 'levels'",
schema:schema36.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.required,parentSchema:schema36.
properties.growth.anyOf[1].properties.evals.items.properties.releases.items,data:data82};vErrors===null?vErrors=
[err226]:vErrors.push(err226),errors++}for(const key11 in data82)if(!(key11==="model"||key11==="digest"||key11===
"judgedAt"||key11==="samples"||key11==="failures"||key11==="levels")){const err227={instancePath:instancePath+
"/growth/evals/"+i7+"/releases/"+i8,schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/\
releases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.
items.properties.releases.items,data:data82};vErrors===null?vErrors=[err227]:vErrors.push(err227),errors++}if(data82.
model!==void 0){let data83=data82.model;if(typeof data83!="string"&&data83!==null){const err228={instancePath:instancePath+
"/growth/evals/"+i7+"/releases/"+i8+"/model",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/pr\
operties/releases/items/properties/model/type",keyword:"type",params:{type:schema36.properties.growth.anyOf[1].
properties.evals.items.properties.releases.items.properties.model.type},message:"must be string,null",schema:schema36.
properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.model.type,parentSchema:schema36.
properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.model,data:data83};vErrors===
null?vErrors=[err228]:vErrors.push(err228),errors++}}if(data82.digest!==void 0){let data84=data82.digest;if(typeof data84!=
"string"&&data84!==null){const err229={instancePath:instancePath+"/growth/evals/"+i7+"/releases/"+i8+"/digest",
schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/digest/typ\
e",keyword:"type",params:{type:schema36.properties.growth.anyOf[1].properties.evals.items.properties.releases.
items.properties.digest.type},message:"must be string,null",schema:schema36.properties.growth.anyOf[1].properties.
evals.items.properties.releases.items.properties.digest.type,parentSchema:schema36.properties.growth.anyOf[1].
properties.evals.items.properties.releases.items.properties.digest,data:data84};vErrors===null?vErrors=[err229]:
vErrors.push(err229),errors++}}if(data82.judgedAt!==void 0){let data85=data82.judgedAt;if(typeof data85!="stri\
ng"){const err230={instancePath:instancePath+"/growth/evals/"+i7+"/releases/"+i8+"/judgedAt",schemaPath:"#/pro\
perties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/judgedAt/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:schema36.properties.growth.anyOf[1].properties.evals.
items.properties.releases.items.properties.judgedAt.type,parentSchema:schema36.properties.growth.anyOf[1].properties.
evals.items.properties.releases.items.properties.judgedAt,data:data85};vErrors===null?vErrors=[err230]:vErrors.
push(err230),errors++}}if(data82.samples!==void 0){let data86=data82.samples;if(!(typeof data86=="number"&&!(data86%
1)&&!isNaN(data86)&&isFinite(data86))){const err231={instancePath:instancePath+"/growth/evals/"+i7+"/releases/"+
i8+"/samples",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/propert\
ies/samples/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema36.properties.
growth.anyOf[1].properties.evals.items.properties.releases.items.properties.samples.type,parentSchema:schema36.
properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.samples,data:data86};vErrors===
null?vErrors=[err231]:vErrors.push(err231),errors++}if(typeof data86=="number"&&isFinite(data86)&&(data86<0||isNaN(
data86))){const err232={instancePath:instancePath+"/growth/evals/"+i7+"/releases/"+i8+"/samples",schemaPath:"#\
/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/samples/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.growth.
anyOf[1].properties.evals.items.properties.releases.items.properties.samples,data:data86};vErrors===null?vErrors=
[err232]:vErrors.push(err232),errors++}}if(data82.failures!==void 0){let data87=data82.failures;if(!(typeof data87==
"number"&&!(data87%1)&&!isNaN(data87)&&isFinite(data87))){const err233={instancePath:instancePath+"/growth/eva\
ls/"+i7+"/releases/"+i8+"/failures",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/\
releases/items/properties/failures/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema36.
properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.failures.type,parentSchema:schema36.
properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.failures,data:data87};vErrors===
null?vErrors=[err233]:vErrors.push(err233),errors++}if(typeof data87=="number"&&isFinite(data87)&&(data87<0||isNaN(
data87))){const err234={instancePath:instancePath+"/growth/evals/"+i7+"/releases/"+i8+"/failures",schemaPath:"\
#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/failures/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.growth.
anyOf[1].properties.evals.items.properties.releases.items.properties.failures,data:data87};vErrors===null?vErrors=
[err234]:vErrors.push(err234),errors++}}if(data82.levels!==void 0){let data88=data82.levels;if(Array.isArray(data88)){
const len9=data88.length;for(let i9=0;i9<len9;i9++){let data89=data88[i9];if(!(typeof data89=="number"&&!(data89%
1)&&!isNaN(data89)&&isFinite(data89))){const err235={instancePath:instancePath+"/growth/evals/"+i7+"/releases/"+
i8+"/levels/"+i9,schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/prop\
erties/levels/items/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema36.properties.
growth.anyOf[1].properties.evals.items.properties.releases.items.properties.levels.items.type,parentSchema:schema36.
properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.levels.items,data:data89};
vErrors===null?vErrors=[err235]:vErrors.push(err235),errors++}if(typeof data89=="number"&&isFinite(data89)&&(data89<
0||isNaN(data89))){const err236={instancePath:instancePath+"/growth/evals/"+i7+"/releases/"+i8+"/levels/"+i9,schemaPath:"\
#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/levels/items/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.
growth.anyOf[1].properties.evals.items.properties.releases.items.properties.levels.items,data:data89};vErrors===
null?vErrors=[err236]:vErrors.push(err236),errors++}}}else{const err237={instancePath:instancePath+"/growth/ev\
als/"+i7+"/releases/"+i8+"/levels",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/r\
eleases/items/properties/levels/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema36.
properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.levels.type,parentSchema:schema36.
properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.levels,data:data88};vErrors===
null?vErrors=[err237]:vErrors.push(err237),errors++}}}else{const err238={instancePath:instancePath+"/growth/ev\
als/"+i7+"/releases/"+i8,schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/releases/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema36.properties.growth.anyOf[1].
properties.evals.items.properties.releases.items.type,parentSchema:schema36.properties.growth.anyOf[1].properties.
evals.items.properties.releases.items,data:data82};vErrors===null?vErrors=[err238]:vErrors.push(err238),errors++}}}else{
const err239={instancePath:instancePath+"/growth/evals/"+i7+"/releases",schemaPath:"#/properties/growth/anyOf/\
1/properties/evals/items/properties/releases/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:schema36.properties.growth.anyOf[1].properties.evals.items.properties.releases.type,parentSchema:schema36.
properties.growth.anyOf[1].properties.evals.items.properties.releases,data:data81};vErrors===null?vErrors=[err239]:
vErrors.push(err239),errors++}}if(data78.rate!==void 0){let data90=data78.rate;if(typeof data90=="number"&&isFinite(
data90)){if(data90>1.000001||isNaN(data90)){const err240={instancePath:instancePath+"/growth/evals/"+i7+"/rate",
schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/rate/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1.000001},message:"must be <= 1.000001",schema:1.000001,parentSchema:schema36.properties.
growth.anyOf[1].properties.evals.items.properties.rate,data:data90};vErrors===null?vErrors=[err240]:vErrors.push(
err240),errors++}if(data90<0||isNaN(data90)){const err241={instancePath:instancePath+"/growth/evals/"+i7+"/rat\
e",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/rate/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.growth.anyOf[1].properties.
evals.items.properties.rate,data:data90};vErrors===null?vErrors=[err241]:vErrors.push(err241),errors++}}else{const err242={
instancePath:instancePath+"/growth/evals/"+i7+"/rate",schemaPath:"#/properties/growth/anyOf/1/properties/evals\
/items/properties/rate/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema36.properties.
growth.anyOf[1].properties.evals.items.properties.rate.type,parentSchema:schema36.properties.growth.anyOf[1].properties.
evals.items.properties.rate,data:data90};vErrors===null?vErrors=[err242]:vErrors.push(err242),errors++}}if(data78.
severe!==void 0){let data91=data78.severe;if(!(typeof data91=="number"&&isFinite(data91))&&data91!==null){const err243={
instancePath:instancePath+"/growth/evals/"+i7+"/severe",schemaPath:"#/properties/growth/anyOf/1/properties/eva\
ls/items/properties/severe/type",keyword:"type",params:{type:schema36.properties.growth.anyOf[1].properties.evals.
items.properties.severe.type},message:"must be number,null",schema:schema36.properties.growth.anyOf[1].properties.
evals.items.properties.severe.type,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.items.properties.
severe,data:data91};vErrors===null?vErrors=[err243]:vErrors.push(err243),errors++}if(typeof data91=="number"&&
isFinite(data91)){if(data91>1.000001||isNaN(data91)){const err244={instancePath:instancePath+"/growth/evals/"+
i7+"/severe",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/severe/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1.000001},message:"must be <= 1.000001",schema:1.000001,parentSchema:schema36.
properties.growth.anyOf[1].properties.evals.items.properties.severe,data:data91};vErrors===null?vErrors=[err244]:
vErrors.push(err244),errors++}if(data91<0||isNaN(data91)){const err245={instancePath:instancePath+"/growth/eva\
ls/"+i7+"/severe",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/severe/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.growth.
anyOf[1].properties.evals.items.properties.severe,data:data91};vErrors===null?vErrors=[err245]:vErrors.push(err245),
errors++}}}if(data78.rank!==void 0){let data92=data78.rank;if(!(typeof data92=="number"&&isFinite(data92))&&data92!==
null){const err246={instancePath:instancePath+"/growth/evals/"+i7+"/rank",schemaPath:"#/properties/growth/anyO\
f/1/properties/evals/items/properties/rank/type",keyword:"type",params:{type:schema36.properties.growth.anyOf[1].
properties.evals.items.properties.rank.type},message:"must be number,null",schema:schema36.properties.growth.anyOf[1].
properties.evals.items.properties.rank.type,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.
items.properties.rank,data:data92};vErrors===null?vErrors=[err246]:vErrors.push(err246),errors++}if(typeof data92==
"number"&&isFinite(data92)){if(data92>1.000001||isNaN(data92)){const err247={instancePath:instancePath+"/growt\
h/evals/"+i7+"/rank",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/rank/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1.000001},message:"must be <= 1.000001",schema:1.000001,parentSchema:schema36.
properties.growth.anyOf[1].properties.evals.items.properties.rank,data:data92};vErrors===null?vErrors=[err247]:
vErrors.push(err247),errors++}if(data92<0||isNaN(data92)){const err248={instancePath:instancePath+"/growth/eva\
ls/"+i7+"/rank",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/rank/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.growth.
anyOf[1].properties.evals.items.properties.rank,data:data92};vErrors===null?vErrors=[err248]:vErrors.push(err248),
errors++}}}if(data78.paired!==void 0){let data93=data78.paired;const _errs218=errors;let valid42=!1;const _errs219=errors;
if(data93!==null){const err249={instancePath:instancePath+"/growth/evals/"+i7+"/paired",schemaPath:"#/properti\
es/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/0/type",keyword:"type",params:{type:"null"},message:"\
must be null",schema:schema36.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[0].type,
parentSchema:schema36.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[0],data:data93};
vErrors===null?vErrors=[err249]:vErrors.push(err249),errors++}var _valid6=_errs219===errors;valid42=valid42||_valid6;
const _errs221=errors;if(data93&&typeof data93=="object"&&!Array.isArray(data93)){if(data93.rate===void 0){const err250={
instancePath:instancePath+"/growth/evals/"+i7+"/paired",schemaPath:"#/properties/growth/anyOf/1/properties/eva\
ls/items/properties/paired/anyOf/1/required",keyword:"required",params:{missingProperty:"rate"},message:"must \
have required property 'rate'",schema:schema36.properties.growth.anyOf[1].properties.evals.items.properties.paired.
anyOf[1].required,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1],
data:data93};vErrors===null?vErrors=[err250]:vErrors.push(err250),errors++}if(data93.severe===void 0){const err251={
instancePath:instancePath+"/growth/evals/"+i7+"/paired",schemaPath:"#/properties/growth/anyOf/1/properties/eva\
ls/items/properties/paired/anyOf/1/required",keyword:"required",params:{missingProperty:"severe"},message:"mus\
t have required property 'severe'",schema:schema36.properties.growth.anyOf[1].properties.evals.items.properties.
paired.anyOf[1].required,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.items.properties.paired.
anyOf[1],data:data93};vErrors===null?vErrors=[err251]:vErrors.push(err251),errors++}for(const key12 in data93)
if(!(key12==="rate"||key12==="severe")){const err252={instancePath:instancePath+"/growth/evals/"+i7+"/paired",
schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key12},message:"must NOT have additional properties",
schema:!1,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1],data:data93};
vErrors===null?vErrors=[err252]:vErrors.push(err252),errors++}if(data93.rate!==void 0){let data94=data93.rate;
if(typeof data94=="number"&&isFinite(data94)){if(data94>1.000001||isNaN(data94)){const err253={instancePath:instancePath+
"/growth/evals/"+i7+"/paired/rate",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/p\
aired/anyOf/1/properties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1.000001},message:"must\
 be <= 1.000001",schema:1.000001,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.items.properties.
paired.anyOf[1].properties.rate,data:data94};vErrors===null?vErrors=[err253]:vErrors.push(err253),errors++}if(data94<
0||isNaN(data94)){const err254={instancePath:instancePath+"/growth/evals/"+i7+"/paired/rate",schemaPath:"#/pro\
perties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties/rate/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.growth.
anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.rate,data:data94};vErrors===null?vErrors=
[err254]:vErrors.push(err254),errors++}}else{const err255={instancePath:instancePath+"/growth/evals/"+i7+"/pai\
red/rate",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties/\
rate/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema36.properties.growth.anyOf[1].
properties.evals.items.properties.paired.anyOf[1].properties.rate.type,parentSchema:schema36.properties.growth.
anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.rate,data:data94};vErrors===null?vErrors=
[err255]:vErrors.push(err255),errors++}}if(data93.severe!==void 0){let data95=data93.severe;if(!(typeof data95==
"number"&&isFinite(data95))&&data95!==null){const err256={instancePath:instancePath+"/growth/evals/"+i7+"/pair\
ed/severe",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties\
/severe/type",keyword:"type",params:{type:schema36.properties.growth.anyOf[1].properties.evals.items.properties.
paired.anyOf[1].properties.severe.type},message:"must be number,null",schema:schema36.properties.growth.anyOf[1].
properties.evals.items.properties.paired.anyOf[1].properties.severe.type,parentSchema:schema36.properties.growth.
anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.severe,data:data95};vErrors===null?vErrors=
[err256]:vErrors.push(err256),errors++}if(typeof data95=="number"&&isFinite(data95)){if(data95>1.000001||isNaN(
data95)){const err257={instancePath:instancePath+"/growth/evals/"+i7+"/paired/severe",schemaPath:"#/properties\
/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties/severe/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1.000001},message:"must be <= 1.000001",schema:1.000001,parentSchema:schema36.properties.
growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.severe,data:data95};vErrors===null?
vErrors=[err257]:vErrors.push(err257),errors++}if(data95<0||isNaN(data95)){const err258={instancePath:instancePath+
"/growth/evals/"+i7+"/paired/severe",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties\
/paired/anyOf/1/properties/severe/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0",schema:0,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].
properties.severe,data:data95};vErrors===null?vErrors=[err258]:vErrors.push(err258),errors++}}}}else{const err259={
instancePath:instancePath+"/growth/evals/"+i7+"/paired",schemaPath:"#/properties/growth/anyOf/1/properties/eva\
ls/items/properties/paired/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema36.
properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].type,parentSchema:schema36.properties.
growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1],data:data93};vErrors===null?vErrors=[err259]:
vErrors.push(err259),errors++}var _valid6=_errs221===errors;if(valid42=valid42||_valid6,valid42)errors=_errs218,
vErrors!==null&&(_errs218?vErrors.length=_errs218:vErrors=null);else{const err260={instancePath:instancePath+"\
/growth/evals/"+i7+"/paired",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/properties/paired/\
anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema36.properties.growth.anyOf[1].
properties.evals.items.properties.paired.anyOf,parentSchema:schema36.properties.growth.anyOf[1].properties.evals.
items.properties.paired,data:data93};vErrors===null?vErrors=[err260]:vErrors.push(err260),errors++}}if(data78.
firstIrreversible!==void 0){let data96=data78.firstIrreversible;if(typeof data96!="boolean"){const err261={instancePath:instancePath+
"/growth/evals/"+i7+"/firstIrreversible",schemaPath:"#/properties/growth/anyOf/1/properties/evals/items/proper\
ties/firstIrreversible/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema36.
properties.growth.anyOf[1].properties.evals.items.properties.firstIrreversible.type,parentSchema:schema36.properties.
growth.anyOf[1].properties.evals.items.properties.firstIrreversible,data:data96};vErrors===null?vErrors=[err261]:
vErrors.push(err261),errors++}}}else{const err262={instancePath:instancePath+"/growth/evals/"+i7,schemaPath:"#\
/properties/growth/anyOf/1/properties/evals/items/type",keyword:"type",params:{type:"object"},message:"must be\
 object",schema:schema36.properties.growth.anyOf[1].properties.evals.items.type,parentSchema:schema36.properties.
growth.anyOf[1].properties.evals.items,data:data78};vErrors===null?vErrors=[err262]:vErrors.push(err262),errors++}}}else{
const err263={instancePath:instancePath+"/growth/evals",schemaPath:"#/properties/growth/anyOf/1/properties/eva\
ls/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema36.properties.growth.anyOf[1].
properties.evals.type,parentSchema:schema36.properties.growth.anyOf[1].properties.evals,data:data77};vErrors===
null?vErrors=[err263]:vErrors.push(err263),errors++}}}else{const err264={instancePath:instancePath+"/growth",schemaPath:"\
#/properties/growth/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema36.
properties.growth.anyOf[1].type,parentSchema:schema36.properties.growth.anyOf[1],data:data75};vErrors===null?vErrors=
[err264]:vErrors.push(err264),errors++}var _valid5=_errs178===errors;if(valid32=valid32||_valid5,valid32)errors=
_errs175,vErrors!==null&&(_errs175?vErrors.length=_errs175:vErrors=null);else{const err265={instancePath:instancePath+
"/growth",schemaPath:"#/properties/growth/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of",schema:schema36.properties.growth.anyOf,parentSchema:schema36.properties.growth,data:data75};vErrors===null?
vErrors=[err265]:vErrors.push(err265),errors++}}if(data.exposure!==void 0){let data97=data.exposure;const _errs231=errors;
let valid44=!1;const _errs232=errors;if(data97!==null){const err266={instancePath:instancePath+"/exposure",schemaPath:"\
#/properties/exposure/anyOf/0/type",keyword:"type",params:{type:"null"},message:"must be null",schema:schema36.
properties.exposure.anyOf[0].type,parentSchema:schema36.properties.exposure.anyOf[0],data:data97};vErrors===null?
vErrors=[err266]:vErrors.push(err266),errors++}var _valid7=_errs232===errors;valid44=valid44||_valid7;const _errs234=errors;
if(data97&&typeof data97=="object"&&!Array.isArray(data97)){if(data97.interactions===void 0){const err267={instancePath:instancePath+
"/exposure",schemaPath:"#/properties/exposure/anyOf/1/required",keyword:"required",params:{missingProperty:"in\
teractions"},message:"must have required property 'interactions'",schema:schema36.properties.exposure.anyOf[1].
required,parentSchema:schema36.properties.exposure.anyOf[1],data:data97};vErrors===null?vErrors=[err267]:vErrors.
push(err267),errors++}if(data97.per===void 0){const err268={instancePath:instancePath+"/exposure",schemaPath:"\
#/properties/exposure/anyOf/1/required",keyword:"required",params:{missingProperty:"per"},message:"must have r\
equired property 'per'",schema:schema36.properties.exposure.anyOf[1].required,parentSchema:schema36.properties.
exposure.anyOf[1],data:data97};vErrors===null?vErrors=[err268]:vErrors.push(err268),errors++}if(data97.severityAtLeast===
void 0){const err269={instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/required",
keyword:"required",params:{missingProperty:"severityAtLeast"},message:"must have required property 'severityAt\
Least'",schema:schema36.properties.exposure.anyOf[1].required,parentSchema:schema36.properties.exposure.anyOf[1],
data:data97};vErrors===null?vErrors=[err269]:vErrors.push(err269),errors++}if(data97.maxExpectedFailures===void 0){
const err270={instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/required",keyword:"\
required",params:{missingProperty:"maxExpectedFailures"},message:"must have required property 'maxExpectedFail\
ures'",schema:schema36.properties.exposure.anyOf[1].required,parentSchema:schema36.properties.exposure.anyOf[1],
data:data97};vErrors===null?vErrors=[err270]:vErrors.push(err270),errors++}if(data97.maxChanceOfAny===void 0){
const err271={instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/required",keyword:"\
required",params:{missingProperty:"maxChanceOfAny"},message:"must have required property 'maxChanceOfAny'",schema:schema36.
properties.exposure.anyOf[1].required,parentSchema:schema36.properties.exposure.anyOf[1],data:data97};vErrors===
null?vErrors=[err271]:vErrors.push(err271),errors++}if(data97.limit===void 0){const err272={instancePath:instancePath+
"/exposure",schemaPath:"#/properties/exposure/anyOf/1/required",keyword:"required",params:{missingProperty:"li\
mit"},message:"must have required property 'limit'",schema:schema36.properties.exposure.anyOf[1].required,parentSchema:schema36.
properties.exposure.anyOf[1],data:data97};vErrors===null?vErrors=[err272]:vErrors.push(err272),errors++}if(data97.
upper===void 0){const err273={instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/\
required",keyword:"required",params:{missingProperty:"upper"},message:"must have required property 'upper'",schema:schema36.
properties.exposure.anyOf[1].required,parentSchema:schema36.properties.exposure.anyOf[1],data:data97};vErrors===
null?vErrors=[err273]:vErrors.push(err273),errors++}if(data97.expectedFailures===void 0){const err274={instancePath:instancePath+
"/exposure",schemaPath:"#/properties/exposure/anyOf/1/required",keyword:"required",params:{missingProperty:"ex\
pectedFailures"},message:"must have required property 'expectedFailures'",schema:schema36.properties.exposure.
anyOf[1].required,parentSchema:schema36.properties.exposure.anyOf[1],data:data97};vErrors===null?vErrors=[err274]:
vErrors.push(err274),errors++}if(data97.chanceOfAny===void 0){const err275={instancePath:instancePath+"/exposu\
re",schemaPath:"#/properties/exposure/anyOf/1/required",keyword:"required",params:{missingProperty:"chanceOfAn\
y"},message:"must have required property 'chanceOfAny'",schema:schema36.properties.exposure.anyOf[1].required,
parentSchema:schema36.properties.exposure.anyOf[1],data:data97};vErrors===null?vErrors=[err275]:vErrors.push(err275),
errors++}if(data97.samplesNeeded===void 0){const err276={instancePath:instancePath+"/exposure",schemaPath:"#/p\
roperties/exposure/anyOf/1/required",keyword:"required",params:{missingProperty:"samplesNeeded"},message:"must\
 have required property 'samplesNeeded'",schema:schema36.properties.exposure.anyOf[1].required,parentSchema:schema36.
properties.exposure.anyOf[1],data:data97};vErrors===null?vErrors=[err276]:vErrors.push(err276),errors++}for(const key13 in data97)
if(!func1.call(schema36.properties.exposure.anyOf[1].properties,key13)){const err277={instancePath:instancePath+
"/exposure",schemaPath:"#/properties/exposure/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key13},message:"must NOT have additional properties",schema:!1,parentSchema:schema36.properties.
exposure.anyOf[1],data:data97};vErrors===null?vErrors=[err277]:vErrors.push(err277),errors++}if(data97.interactions!==
void 0){let data98=data97.interactions;if(!(typeof data98=="number"&&!(data98%1)&&!isNaN(data98)&&isFinite(data98))){
const err278={instancePath:instancePath+"/exposure/interactions",schemaPath:"#/properties/exposure/anyOf/1/pro\
perties/interactions/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema36.properties.
exposure.anyOf[1].properties.interactions.type,parentSchema:schema36.properties.exposure.anyOf[1].properties.interactions,
data:data98};vErrors===null?vErrors=[err278]:vErrors.push(err278),errors++}if(typeof data98=="number"&&isFinite(
data98)&&(data98<1||isNaN(data98))){const err279={instancePath:instancePath+"/exposure/interactions",schemaPath:"\
#/properties/exposure/anyOf/1/properties/interactions/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:schema36.properties.exposure.anyOf[1].properties.interactions,data:data98};
vErrors===null?vErrors=[err279]:vErrors.push(err279),errors++}}if(data97.per!==void 0){let data99=data97.per;if(typeof data99!=
"string"){const err280={instancePath:instancePath+"/exposure/per",schemaPath:"#/properties/exposure/anyOf/1/pr\
operties/per/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema36.properties.exposure.
anyOf[1].properties.per.type,parentSchema:schema36.properties.exposure.anyOf[1].properties.per,data:data99};vErrors===
null?vErrors=[err280]:vErrors.push(err280),errors++}}if(data97.severityAtLeast!==void 0){let data100=data97.severityAtLeast;
if(!(typeof data100=="number"&&!(data100%1)&&!isNaN(data100)&&isFinite(data100))&&data100!==null){const err281={
instancePath:instancePath+"/exposure/severityAtLeast",schemaPath:"#/properties/exposure/anyOf/1/properties/sev\
erityAtLeast/type",keyword:"type",params:{type:schema36.properties.exposure.anyOf[1].properties.severityAtLeast.
type},message:"must be integer,null",schema:schema36.properties.exposure.anyOf[1].properties.severityAtLeast.type,
parentSchema:schema36.properties.exposure.anyOf[1].properties.severityAtLeast,data:data100};vErrors===null?vErrors=
[err281]:vErrors.push(err281),errors++}if(typeof data100=="number"&&isFinite(data100)){if(data100>4||isNaN(data100)){
const err282={instancePath:instancePath+"/exposure/severityAtLeast",schemaPath:"#/properties/exposure/anyOf/1/\
properties/severityAtLeast/maximum",keyword:"maximum",params:{comparison:"<=",limit:4},message:"must be <= 4",
schema:4,parentSchema:schema36.properties.exposure.anyOf[1].properties.severityAtLeast,data:data100};vErrors===
null?vErrors=[err282]:vErrors.push(err282),errors++}if(data100<0||isNaN(data100)){const err283={instancePath:instancePath+
"/exposure/severityAtLeast",schemaPath:"#/properties/exposure/anyOf/1/properties/severityAtLeast/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.exposure.
anyOf[1].properties.severityAtLeast,data:data100};vErrors===null?vErrors=[err283]:vErrors.push(err283),errors++}}}
if(data97.maxExpectedFailures!==void 0){let data101=data97.maxExpectedFailures;if(!(typeof data101=="number"&&
isFinite(data101))&&data101!==null){const err284={instancePath:instancePath+"/exposure/maxExpectedFailures",schemaPath:"\
#/properties/exposure/anyOf/1/properties/maxExpectedFailures/type",keyword:"type",params:{type:schema36.properties.
exposure.anyOf[1].properties.maxExpectedFailures.type},message:"must be number,null",schema:schema36.properties.
exposure.anyOf[1].properties.maxExpectedFailures.type,parentSchema:schema36.properties.exposure.anyOf[1].properties.
maxExpectedFailures,data:data101};vErrors===null?vErrors=[err284]:vErrors.push(err284),errors++}if(typeof data101==
"number"&&isFinite(data101)&&(data101<=0||isNaN(data101))){const err285={instancePath:instancePath+"/exposure/\
maxExpectedFailures",schemaPath:"#/properties/exposure/anyOf/1/properties/maxExpectedFailures/exclusiveMinimum",
keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,parentSchema:schema36.
properties.exposure.anyOf[1].properties.maxExpectedFailures,data:data101};vErrors===null?vErrors=[err285]:vErrors.
push(err285),errors++}}if(data97.maxChanceOfAny!==void 0){let data102=data97.maxChanceOfAny;if(!(typeof data102==
"number"&&isFinite(data102))&&data102!==null){const err286={instancePath:instancePath+"/exposure/maxChanceOfAn\
y",schemaPath:"#/properties/exposure/anyOf/1/properties/maxChanceOfAny/type",keyword:"type",params:{type:schema36.
properties.exposure.anyOf[1].properties.maxChanceOfAny.type},message:"must be number,null",schema:schema36.properties.
exposure.anyOf[1].properties.maxChanceOfAny.type,parentSchema:schema36.properties.exposure.anyOf[1].properties.
maxChanceOfAny,data:data102};vErrors===null?vErrors=[err286]:vErrors.push(err286),errors++}if(typeof data102==
"number"&&isFinite(data102)){if(data102>=1||isNaN(data102)){const err287={instancePath:instancePath+"/exposure\
/maxChanceOfAny",schemaPath:"#/properties/exposure/anyOf/1/properties/maxChanceOfAny/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1},message:"must be < 1",schema:1,parentSchema:schema36.properties.
exposure.anyOf[1].properties.maxChanceOfAny,data:data102};vErrors===null?vErrors=[err287]:vErrors.push(err287),
errors++}if(data102<=0||isNaN(data102)){const err288={instancePath:instancePath+"/exposure/maxChanceOfAny",schemaPath:"\
#/properties/exposure/anyOf/1/properties/maxChanceOfAny/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0",schema:0,parentSchema:schema36.properties.exposure.anyOf[1].properties.maxChanceOfAny,
data:data102};vErrors===null?vErrors=[err288]:vErrors.push(err288),errors++}}}if(data97.limit!==void 0){let data103=data97.
limit;if(typeof data103=="number"&&isFinite(data103)){if(data103>1||isNaN(data103)){const err289={instancePath:instancePath+
"/exposure/limit",schemaPath:"#/properties/exposure/anyOf/1/properties/limit/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema36.properties.exposure.anyOf[1].properties.
limit,data:data103};vErrors===null?vErrors=[err289]:vErrors.push(err289),errors++}if(data103<=0||isNaN(data103)){
const err290={instancePath:instancePath+"/exposure/limit",schemaPath:"#/properties/exposure/anyOf/1/properties\
/limit/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0",schema:0,
parentSchema:schema36.properties.exposure.anyOf[1].properties.limit,data:data103};vErrors===null?vErrors=[err290]:
vErrors.push(err290),errors++}}else{const err291={instancePath:instancePath+"/exposure/limit",schemaPath:"#/pr\
operties/exposure/anyOf/1/properties/limit/type",keyword:"type",params:{type:"number"},message:"must be number",
schema:schema36.properties.exposure.anyOf[1].properties.limit.type,parentSchema:schema36.properties.exposure.anyOf[1].
properties.limit,data:data103};vErrors===null?vErrors=[err291]:vErrors.push(err291),errors++}}if(data97.upper!==
void 0){let data104=data97.upper;if(typeof data104=="number"&&isFinite(data104)){if(data104>1||isNaN(data104)){
const err292={instancePath:instancePath+"/exposure/upper",schemaPath:"#/properties/exposure/anyOf/1/properties\
/upper/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema36.
properties.exposure.anyOf[1].properties.upper,data:data104};vErrors===null?vErrors=[err292]:vErrors.push(err292),
errors++}if(data104<0||isNaN(data104)){const err293={instancePath:instancePath+"/exposure/upper",schemaPath:"#\
/properties/exposure/anyOf/1/properties/upper/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema36.properties.exposure.anyOf[1].properties.upper,data:data104};vErrors===
null?vErrors=[err293]:vErrors.push(err293),errors++}}else{const err294={instancePath:instancePath+"/exposure/u\
pper",schemaPath:"#/properties/exposure/anyOf/1/properties/upper/type",keyword:"type",params:{type:"number"},message:"\
must be number",schema:schema36.properties.exposure.anyOf[1].properties.upper.type,parentSchema:schema36.properties.
exposure.anyOf[1].properties.upper,data:data104};vErrors===null?vErrors=[err294]:vErrors.push(err294),errors++}}
if(data97.expectedFailures!==void 0){let data105=data97.expectedFailures;if(typeof data105=="number"&&isFinite(
data105)){if(data105<0||isNaN(data105)){const err295={instancePath:instancePath+"/exposure/expectedFailures",schemaPath:"\
#/properties/exposure/anyOf/1/properties/expectedFailures/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema36.properties.exposure.anyOf[1].properties.expectedFailures,
data:data105};vErrors===null?vErrors=[err295]:vErrors.push(err295),errors++}}else{const err296={instancePath:instancePath+
"/exposure/expectedFailures",schemaPath:"#/properties/exposure/anyOf/1/properties/expectedFailures/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:schema36.properties.exposure.anyOf[1].properties.
expectedFailures.type,parentSchema:schema36.properties.exposure.anyOf[1].properties.expectedFailures,data:data105};
vErrors===null?vErrors=[err296]:vErrors.push(err296),errors++}}if(data97.chanceOfAny!==void 0){let data106=data97.
chanceOfAny;if(typeof data106=="number"&&isFinite(data106)){if(data106>1||isNaN(data106)){const err297={instancePath:instancePath+
"/exposure/chanceOfAny",schemaPath:"#/properties/exposure/anyOf/1/properties/chanceOfAny/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema36.properties.exposure.
anyOf[1].properties.chanceOfAny,data:data106};vErrors===null?vErrors=[err297]:vErrors.push(err297),errors++}if(data106<
0||isNaN(data106)){const err298={instancePath:instancePath+"/exposure/chanceOfAny",schemaPath:"#/properties/ex\
posure/anyOf/1/properties/chanceOfAny/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0",schema:0,parentSchema:schema36.properties.exposure.anyOf[1].properties.chanceOfAny,data:data106};vErrors===
null?vErrors=[err298]:vErrors.push(err298),errors++}}else{const err299={instancePath:instancePath+"/exposure/c\
hanceOfAny",schemaPath:"#/properties/exposure/anyOf/1/properties/chanceOfAny/type",keyword:"type",params:{type:"\
number"},message:"must be number",schema:schema36.properties.exposure.anyOf[1].properties.chanceOfAny.type,parentSchema:schema36.
properties.exposure.anyOf[1].properties.chanceOfAny,data:data106};vErrors===null?vErrors=[err299]:vErrors.push(
err299),errors++}}if(data97.samplesNeeded!==void 0){let data107=data97.samplesNeeded;if(!(typeof data107=="num\
ber"&&!(data107%1)&&!isNaN(data107)&&isFinite(data107))&&data107!==null){const err300={instancePath:instancePath+
"/exposure/samplesNeeded",schemaPath:"#/properties/exposure/anyOf/1/properties/samplesNeeded/type",keyword:"ty\
pe",params:{type:schema36.properties.exposure.anyOf[1].properties.samplesNeeded.type},message:"must be integer\
,null",schema:schema36.properties.exposure.anyOf[1].properties.samplesNeeded.type,parentSchema:schema36.properties.
exposure.anyOf[1].properties.samplesNeeded,data:data107};vErrors===null?vErrors=[err300]:vErrors.push(err300),
errors++}if(typeof data107=="number"&&isFinite(data107)&&(data107<1||isNaN(data107))){const err301={instancePath:instancePath+
"/exposure/samplesNeeded",schemaPath:"#/properties/exposure/anyOf/1/properties/samplesNeeded/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema36.properties.exposure.
anyOf[1].properties.samplesNeeded,data:data107};vErrors===null?vErrors=[err301]:vErrors.push(err301),errors++}}}else{
const err302={instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:schema36.properties.exposure.anyOf[1].type,parentSchema:schema36.
properties.exposure.anyOf[1],data:data97};vErrors===null?vErrors=[err302]:vErrors.push(err302),errors++}var _valid7=_errs234===
errors;if(valid44=valid44||_valid7,valid44)errors=_errs231,vErrors!==null&&(_errs231?vErrors.length=_errs231:vErrors=
null);else{const err303={instancePath:instancePath+"/exposure",schemaPath:"#/properties/exposure/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf",schema:schema36.properties.exposure.anyOf,parentSchema:schema36.
properties.exposure,data:data97};vErrors===null?vErrors=[err303]:vErrors.push(err303),errors++}}if(data.severity!==
void 0){let data108=data.severity;const _errs258=errors;let valid46=!1;const _errs259=errors;if(data108!==null){
const err304={instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/anyOf/0/type",keyword:"t\
ype",params:{type:"null"},message:"must be null",schema:schema36.properties.severity.anyOf[0].type,parentSchema:schema36.
properties.severity.anyOf[0],data:data108};vErrors===null?vErrors=[err304]:vErrors.push(err304),errors++}var _valid8=_errs259===
errors;valid46=valid46||_valid8;const _errs261=errors;if(data108&&typeof data108=="object"&&!Array.isArray(data108)){
if(data108.levels===void 0){const err305={instancePath:instancePath+"/severity",schemaPath:"#/properties/sever\
ity/anyOf/1/required",keyword:"required",params:{missingProperty:"levels"},message:"must have required propert\
y 'levels'",schema:schema36.properties.severity.anyOf[1].required,parentSchema:schema36.properties.severity.anyOf[1],
data:data108};vErrors===null?vErrors=[err305]:vErrors.push(err305),errors++}if(data108.limits===void 0){const err306={
instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/anyOf/1/required",keyword:"required",params:{
missingProperty:"limits"},message:"must have required property 'limits'",schema:schema36.properties.severity.anyOf[1].
required,parentSchema:schema36.properties.severity.anyOf[1],data:data108};vErrors===null?vErrors=[err306]:vErrors.
push(err306),errors++}for(const key14 in data108)if(!(key14==="levels"||key14==="limits")){const err307={instancePath:instancePath+
"/severity",schemaPath:"#/properties/severity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key14},message:"must NOT have additional properties",schema:!1,parentSchema:schema36.properties.
severity.anyOf[1],data:data108};vErrors===null?vErrors=[err307]:vErrors.push(err307),errors++}if(data108.levels!==
void 0){let data109=data108.levels;if(Array.isArray(data109)){if(data109.length>5){const err308={instancePath:instancePath+
"/severity/levels",schemaPath:"#/properties/severity/anyOf/1/properties/levels/maxItems",keyword:"maxItems",params:{
limit:5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema36.properties.severity.anyOf[1].
properties.levels,data:data109};vErrors===null?vErrors=[err308]:vErrors.push(err308),errors++}if(data109.length<
5){const err309={instancePath:instancePath+"/severity/levels",schemaPath:"#/properties/severity/anyOf/1/proper\
ties/levels/minItems",keyword:"minItems",params:{limit:5},message:"must NOT have fewer than 5 items",schema:5,
parentSchema:schema36.properties.severity.anyOf[1].properties.levels,data:data109};vErrors===null?vErrors=[err309]:
vErrors.push(err309),errors++}const len10=data109.length;for(let i10=0;i10<len10;i10++){let data110=data109[i10];
if(!(typeof data110=="number"&&!(data110%1)&&!isNaN(data110)&&isFinite(data110))){const err310={instancePath:instancePath+
"/severity/levels/"+i10,schemaPath:"#/properties/severity/anyOf/1/properties/levels/items/type",keyword:"type",
params:{type:"integer"},message:"must be integer",schema:schema36.properties.severity.anyOf[1].properties.levels.
items.type,parentSchema:schema36.properties.severity.anyOf[1].properties.levels.items,data:data110};vErrors===
null?vErrors=[err310]:vErrors.push(err310),errors++}if(typeof data110=="number"&&isFinite(data110)&&(data110<0||
isNaN(data110))){const err311={instancePath:instancePath+"/severity/levels/"+i10,schemaPath:"#/properties/seve\
rity/anyOf/1/properties/levels/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0",schema:0,parentSchema:schema36.properties.severity.anyOf[1].properties.levels.items,data:data110};vErrors===
null?vErrors=[err311]:vErrors.push(err311),errors++}}}else{const err312={instancePath:instancePath+"/severity/\
levels",schemaPath:"#/properties/severity/anyOf/1/properties/levels/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:schema36.properties.severity.anyOf[1].properties.levels.type,parentSchema:schema36.
properties.severity.anyOf[1].properties.levels,data:data109};vErrors===null?vErrors=[err312]:vErrors.push(err312),
errors++}}if(data108.limits!==void 0){let data111=data108.limits;if(Array.isArray(data111)){const len11=data111.
length;for(let i11=0;i11<len11;i11++){let data112=data111[i11];if(data112&&typeof data112=="object"&&!Array.isArray(
data112)){if(data112.level===void 0){const err313={instancePath:instancePath+"/severity/limits/"+i11,schemaPath:"\
#/properties/severity/anyOf/1/properties/limits/items/required",keyword:"required",params:{missingProperty:"le\
vel"},message:"must have required property 'level'",schema:schema36.properties.severity.anyOf[1].properties.limits.
items.required,parentSchema:schema36.properties.severity.anyOf[1].properties.limits.items,data:data112};vErrors===
null?vErrors=[err313]:vErrors.push(err313),errors++}if(data112.limit===void 0){const err314={instancePath:instancePath+
"/severity/limits/"+i11,schemaPath:"#/properties/severity/anyOf/1/properties/limits/items/required",keyword:"r\
equired",params:{missingProperty:"limit"},message:"must have required property 'limit'",schema:schema36.properties.
severity.anyOf[1].properties.limits.items.required,parentSchema:schema36.properties.severity.anyOf[1].properties.
limits.items,data:data112};vErrors===null?vErrors=[err314]:vErrors.push(err314),errors++}if(data112.failures===
void 0){const err315={instancePath:instancePath+"/severity/limits/"+i11,schemaPath:"#/properties/severity/anyO\
f/1/properties/limits/items/required",keyword:"required",params:{missingProperty:"failures"},message:"must hav\
e required property 'failures'",schema:schema36.properties.severity.anyOf[1].properties.limits.items.required,
parentSchema:schema36.properties.severity.anyOf[1].properties.limits.items,data:data112};vErrors===null?vErrors=
[err315]:vErrors.push(err315),errors++}for(const key15 in data112)if(!(key15==="level"||key15==="limit"||key15===
"failures")){const err316={instancePath:instancePath+"/severity/limits/"+i11,schemaPath:"#/properties/severity\
/anyOf/1/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key15},
message:"must NOT have additional properties",schema:!1,parentSchema:schema36.properties.severity.anyOf[1].properties.
limits.items,data:data112};vErrors===null?vErrors=[err316]:vErrors.push(err316),errors++}if(data112.level!==void 0){
let data113=data112.level;if(!(typeof data113=="number"&&!(data113%1)&&!isNaN(data113)&&isFinite(data113))){const err317={
instancePath:instancePath+"/severity/limits/"+i11+"/level",schemaPath:"#/properties/severity/anyOf/1/propertie\
s/limits/items/properties/level/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema36.
properties.severity.anyOf[1].properties.limits.items.properties.level.type,parentSchema:schema36.properties.severity.
anyOf[1].properties.limits.items.properties.level,data:data113};vErrors===null?vErrors=[err317]:vErrors.push(err317),
errors++}if(typeof data113=="number"&&isFinite(data113)){if(data113>4||isNaN(data113)){const err318={instancePath:instancePath+
"/severity/limits/"+i11+"/level",schemaPath:"#/properties/severity/anyOf/1/properties/limits/items/properties/\
level/maximum",keyword:"maximum",params:{comparison:"<=",limit:4},message:"must be <= 4",schema:4,parentSchema:schema36.
properties.severity.anyOf[1].properties.limits.items.properties.level,data:data113};vErrors===null?vErrors=[err318]:
vErrors.push(err318),errors++}if(data113<0||isNaN(data113)){const err319={instancePath:instancePath+"/severity\
/limits/"+i11+"/level",schemaPath:"#/properties/severity/anyOf/1/properties/limits/items/properties/level/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.
properties.severity.anyOf[1].properties.limits.items.properties.level,data:data113};vErrors===null?vErrors=[err319]:
vErrors.push(err319),errors++}}}if(data112.limit!==void 0){let data114=data112.limit;if(typeof data114=="numbe\
r"&&isFinite(data114)){if(data114>1||isNaN(data114)){const err320={instancePath:instancePath+"/severity/limits\
/"+i11+"/limit",schemaPath:"#/properties/severity/anyOf/1/properties/limits/items/properties/limit/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema36.properties.severity.
anyOf[1].properties.limits.items.properties.limit,data:data114};vErrors===null?vErrors=[err320]:vErrors.push(err320),
errors++}if(data114<0||isNaN(data114)){const err321={instancePath:instancePath+"/severity/limits/"+i11+"/limit",
schemaPath:"#/properties/severity/anyOf/1/properties/limits/items/properties/limit/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.severity.anyOf[1].
properties.limits.items.properties.limit,data:data114};vErrors===null?vErrors=[err321]:vErrors.push(err321),errors++}}else{
const err322={instancePath:instancePath+"/severity/limits/"+i11+"/limit",schemaPath:"#/properties/severity/any\
Of/1/properties/limits/items/properties/limit/type",keyword:"type",params:{type:"number"},message:"must be num\
ber",schema:schema36.properties.severity.anyOf[1].properties.limits.items.properties.limit.type,parentSchema:schema36.
properties.severity.anyOf[1].properties.limits.items.properties.limit,data:data114};vErrors===null?vErrors=[err322]:
vErrors.push(err322),errors++}}if(data112.failures!==void 0){let data115=data112.failures;if(!(typeof data115==
"number"&&!(data115%1)&&!isNaN(data115)&&isFinite(data115))){const err323={instancePath:instancePath+"/severit\
y/limits/"+i11+"/failures",schemaPath:"#/properties/severity/anyOf/1/properties/limits/items/properties/failur\
es/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema36.properties.severity.
anyOf[1].properties.limits.items.properties.failures.type,parentSchema:schema36.properties.severity.anyOf[1].properties.
limits.items.properties.failures,data:data115};vErrors===null?vErrors=[err323]:vErrors.push(err323),errors++}if(typeof data115==
"number"&&isFinite(data115)&&(data115<0||isNaN(data115))){const err324={instancePath:instancePath+"/severity/l\
imits/"+i11+"/failures",schemaPath:"#/properties/severity/anyOf/1/properties/limits/items/properties/failures/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36.
properties.severity.anyOf[1].properties.limits.items.properties.failures,data:data115};vErrors===null?vErrors=
[err324]:vErrors.push(err324),errors++}}}else{const err325={instancePath:instancePath+"/severity/limits/"+i11,
schemaPath:"#/properties/severity/anyOf/1/properties/limits/items/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:schema36.properties.severity.anyOf[1].properties.limits.items.type,parentSchema:schema36.
properties.severity.anyOf[1].properties.limits.items,data:data112};vErrors===null?vErrors=[err325]:vErrors.push(
err325),errors++}}}else{const err326={instancePath:instancePath+"/severity/limits",schemaPath:"#/properties/se\
verity/anyOf/1/properties/limits/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema36.
properties.severity.anyOf[1].properties.limits.type,parentSchema:schema36.properties.severity.anyOf[1].properties.
limits,data:data111};vErrors===null?vErrors=[err326]:vErrors.push(err326),errors++}}}else{const err327={instancePath:instancePath+
"/severity",schemaPath:"#/properties/severity/anyOf/1/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:schema36.properties.severity.anyOf[1].type,parentSchema:schema36.properties.severity.anyOf[1],
data:data108};vErrors===null?vErrors=[err327]:vErrors.push(err327),errors++}var _valid8=_errs261===errors;if(valid46=
valid46||_valid8,valid46)errors=_errs258,vErrors!==null&&(_errs258?vErrors.length=_errs258:vErrors=null);else{
const err328={instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf",schema:schema36.properties.severity.anyOf,parentSchema:schema36.properties.
severity,data:data108};vErrors===null?vErrors=[err328]:vErrors.push(err328),errors++}}}else{const err329={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema36.type,parentSchema:schema36,
data};vErrors===null?vErrors=[err329]:vErrors.push(err329),errors++}return validate23.errors=vErrors,errors===
0}validate23.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate20(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;const evaluated0=validate20.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){const err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'versio\
n'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.tool===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tool"},message:"must have required property 'tool'",schema:schema31.required,parentSchema:schema31,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.judgedAt===void 0){const err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"judgedAt"},message:"must have required property 'judge\
dAt'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.gate===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
gate"},message:"must have required property 'gate'",schema:schema31.required,parentSchema:schema31,data};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.mode===void 0){const err4={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'",schema:schema31.
required,parentSchema:schema31,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.decision===
void 0){const err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decision"},
message:"must have required property 'decision'",schema:schema31.required,parentSchema:schema31,data};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.route===void 0){const err6={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"route"},message:"must have required property 'route'",schema:schema31.
required,parentSchema:schema31,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.policy===
void 0){const err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"policy"},
message:"must have required property 'policy'",schema:schema31.required,parentSchema:schema31,data};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.subject===void 0){const err8={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subjec\
t'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
if(data.release===void 0){const err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
release"},message:"must have required property 'release'",schema:schema31.required,parentSchema:schema31,data};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.memory===void 0){const err10={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"memory"},message:"must have required property 'memory'",
schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
if(data.signatures===void 0){const err11={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
signatures"},message:"must have required property 'signatures'",schema:schema31.required,parentSchema:schema31,
data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.advance===void 0){const err12={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"advance"},message:"must have required prop\
erty 'advance'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=[err12]:vErrors.push(
err12),errors++}if(data.evidence===void 0){const err13={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"evidence"},message:"must have required property 'evidence'",schema:schema31.required,
parentSchema:schema31,data};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.categories===void 0){
const err14={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"categories"},message:"\
must have required property 'categories'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?
vErrors=[err14]:vErrors.push(err14),errors++}if(data.reasons===void 0){const err15={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"reasons"},message:"must have required property 'reasons\
'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}
if(data.notes===void 0){const err16={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
notes"},message:"must have required property 'notes'",schema:schema31.required,parentSchema:schema31,data};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}if(data.blocking===void 0){const err17={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"blocking"},message:"must have required property 'block\
ing'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}if(data.waived===void 0){const err18={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"waived"},message:"must have required property 'waived'",schema:schema31.required,parentSchema:schema31,
data};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data.notJudged===void 0){const err19={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"notJudged"},message:"must have required pr\
operty 'notJudged'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=[err19]:vErrors.
push(err19),errors++}if(data.doesNotShow===void 0){const err20={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"doesNotShow"},message:"must have required property 'doesNotShow'",schema:schema31.
required,parentSchema:schema31,data};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}for(const key0 in data)
if(!func1.call(schema31.properties,key0)){const err21={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema31,data};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data.version!==void 0){
let data0=data.version;if(data0!==1){const err22={instancePath:instancePath+"/version",schemaPath:"#/propertie\
s/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:schema31.
properties.version,data:data0};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.tool!==void 0){
let data1=data.tool;if(typeof data1!="string"){const err23={instancePath:instancePath+"/tool",schemaPath:"#/pr\
operties/tool/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema31.properties.
tool.type,parentSchema:schema31.properties.tool,data:data1};vErrors===null?vErrors=[err23]:vErrors.push(err23),
errors++}}if(data.judgedAt!==void 0){let data2=data.judgedAt;if(typeof data2!="string"){const err24={instancePath:instancePath+
"/judgedAt",schemaPath:"#/properties/judgedAt/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:schema31.properties.judgedAt.type,parentSchema:schema31.properties.judgedAt,data:data2};vErrors===
null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.gate!==void 0){let data3=data.gate;if(typeof data3!=
"string"){const err25={instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema31.properties.gate.type,parentSchema:schema31.properties.
gate,data:data3};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data.mode!==void 0){let data4=data.
mode;if(!(data4==="demonstrate"||data4==="screen")){const err26={instancePath:instancePath+"/mode",schemaPath:"\
#/properties/mode/enum",keyword:"enum",params:{allowedValues:schema31.properties.mode.enum},message:"must be e\
qual to one of the allowed values",schema:schema31.properties.mode.enum,parentSchema:schema31.properties.mode,
data:data4};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data.decision!==void 0){let data5=data.
decision;if(!(data5==="allow"||data5==="block")){const err27={instancePath:instancePath+"/decision",schemaPath:"\
#/properties/decision/enum",keyword:"enum",params:{allowedValues:schema31.properties.decision.enum},message:"m\
ust be equal to one of the allowed values",schema:schema31.properties.decision.enum,parentSchema:schema31.properties.
decision,data:data5};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.route!==void 0){let data6=data.
route;if(Array.isArray(data6)){const len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0];if(typeof data7!=
"string"){const err28={instancePath:instancePath+"/route/"+i0,schemaPath:"#/properties/route/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema31.properties.route.items.type,parentSchema:schema31.
properties.route.items,data:data7};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}}else{const err29={
instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:schema31.properties.route.type,parentSchema:schema31.properties.route,data:data6};vErrors===
null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data.policy!==void 0){let data8=data.policy;if(data8&&typeof data8==
"object"&&!Array.isArray(data8)){if(data8.name===void 0){const err30={instancePath:instancePath+"/policy",schemaPath:"\
#/properties/policy/required",keyword:"required",params:{missingProperty:"name"},message:"must have required p\
roperty 'name'",schema:schema31.properties.policy.required,parentSchema:schema31.properties.policy,data:data8};
vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}if(data8.path===void 0){const err31={instancePath:instancePath+
"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty:"path"},message:"\
must have required property 'path'",schema:schema31.properties.policy.required,parentSchema:schema31.properties.
policy,data:data8};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}if(data8.ref===void 0){const err32={
instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty:"\
ref"},message:"must have required property 'ref'",schema:schema31.properties.policy.required,parentSchema:schema31.
properties.policy,data:data8};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}if(data8.digest===void 0){
const err33={instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",
params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:schema31.properties.policy.
required,parentSchema:schema31.properties.policy,data:data8};vErrors===null?vErrors=[err33]:vErrors.push(err33),
errors++}if(data8.locations===void 0){const err34={instancePath:instancePath+"/policy",schemaPath:"#/propertie\
s/policy/required",keyword:"required",params:{missingProperty:"locations"},message:"must have required propert\
y 'locations'",schema:schema31.properties.policy.required,parentSchema:schema31.properties.policy,data:data8};
vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}for(const key1 in data8)if(!(key1==="name"||key1===
"path"||key1==="ref"||key1==="digest"||key1==="locations")){const err35={instancePath:instancePath+"/policy",schemaPath:"\
#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema31.properties.policy,data:data8};vErrors===null?
vErrors=[err35]:vErrors.push(err35),errors++}if(data8.name!==void 0){let data9=data8.name;if(typeof data9!="st\
ring"){const err36={instancePath:instancePath+"/policy/name",schemaPath:"#/properties/policy/properties/name/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:schema31.properties.policy.properties.
name.type,parentSchema:schema31.properties.policy.properties.name,data:data9};vErrors===null?vErrors=[err36]:vErrors.
push(err36),errors++}}if(data8.path!==void 0){let data10=data8.path;if(typeof data10!="string"){const err37={instancePath:instancePath+
"/policy/path",schemaPath:"#/properties/policy/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema31.properties.policy.properties.path.type,parentSchema:schema31.properties.policy.
properties.path,data:data10};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}if(data8.ref!==void 0){
let data11=data8.ref;if(typeof data11!="string"&&data11!==null){const err38={instancePath:instancePath+"/polic\
y/ref",schemaPath:"#/properties/policy/properties/ref/type",keyword:"type",params:{type:schema31.properties.policy.
properties.ref.type},message:"must be string,null",schema:schema31.properties.policy.properties.ref.type,parentSchema:schema31.
properties.policy.properties.ref,data:data11};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}if(data8.
digest!==void 0){let data12=data8.digest;if(typeof data12=="string"){if(!pattern4.test(data12)){const err39={instancePath:instancePath+
"/policy/digest",schemaPath:"#/properties/policy/properties/digest/pattern",keyword:"pattern",params:{pattern:"\
^sha256:[0-9a-f]{64}$"},message:'must match pattern "^sha256:[0-9a-f]{64}$"',schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema31.
properties.policy.properties.digest,data:data12};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}else{
const err40={instancePath:instancePath+"/policy/digest",schemaPath:"#/properties/policy/properties/digest/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema31.properties.policy.properties.digest.
type,parentSchema:schema31.properties.policy.properties.digest,data:data12};vErrors===null?vErrors=[err40]:vErrors.
push(err40),errors++}}if(data8.locations!==void 0){let data13=data8.locations;if(data13&&typeof data13=="objec\
t"&&!Array.isArray(data13))for(const key2 in data13){let data14=data13[key2];if(data14&&typeof data14=="object"&&
!Array.isArray(data14)){if(data14.line===void 0){const err41={instancePath:instancePath+"/policy/locations/"+key2.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/position/required",keyword:"required",params:{missingProperty:"\
line"},message:"must have required property 'line'",schema:schema32.required,parentSchema:schema32,data:data14};
vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}if(data14.column===void 0){const err42={instancePath:instancePath+
"/policy/locations/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/position/required",keyword:"\
required",params:{missingProperty:"column"},message:"must have required property 'column'",schema:schema32.required,
parentSchema:schema32,data:data14};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}for(const key3 in data14)
if(!(key3==="line"||key3==="column")){const err43={instancePath:instancePath+"/policy/locations/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/position/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key3},message:"must NOT have additional properties",schema:!1,parentSchema:schema32,
data:data14};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}if(data14.line!==void 0){let data15=data14.
line;if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15))){const err44={instancePath:instancePath+
"/policy/locations/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/line",schemaPath:"#/$defs/position/properti\
es/line/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema32.properties.line.
type,parentSchema:schema32.properties.line,data:data15};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}
if(typeof data15=="number"&&isFinite(data15)&&(data15<1||isNaN(data15))){const err45={instancePath:instancePath+
"/policy/locations/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/line",schemaPath:"#/$defs/position/properti\
es/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema32.
properties.line,data:data15};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}if(data14.column!==void 0){
let data16=data14.column;if(!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))){const err46={
instancePath:instancePath+"/policy/locations/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/column",schemaPath:"\
#/$defs/position/properties/column/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema32.
properties.column.type,parentSchema:schema32.properties.column,data:data16};vErrors===null?vErrors=[err46]:vErrors.
push(err46),errors++}if(typeof data16=="number"&&isFinite(data16)&&(data16<1||isNaN(data16))){const err47={instancePath:instancePath+
"/policy/locations/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/column",schemaPath:"#/$defs/position/proper\
ties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema32.
properties.column,data:data16};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}}else{const err48={
instancePath:instancePath+"/policy/locations/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs\
/position/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema32.type,parentSchema:schema32,
data:data14};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}else{const err49={instancePath:instancePath+
"/policy/locations",schemaPath:"#/properties/policy/properties/locations/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:schema31.properties.policy.properties.locations.type,parentSchema:schema31.
properties.policy.properties.locations,data:data13};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}}else{
const err50={instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema31.properties.policy.type,parentSchema:schema31.properties.
policy,data:data8};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}}if(data.subject!==void 0){let data17=data.
subject;if(data17&&typeof data17=="object"&&!Array.isArray(data17)){if(data17.model===void 0){const err51={instancePath:instancePath+
"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'",schema:schema31.properties.subject.required,parentSchema:schema31.properties.
subject,data:data17};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(data17.digest===void 0){const err52={
instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty:"\
digest"},message:"must have required property 'digest'",schema:schema31.properties.subject.required,parentSchema:schema31.
properties.subject,data:data17};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}for(const key4 in data17)
if(!(key4==="model"||key4==="digest")){const err53={instancePath:instancePath+"/subject",schemaPath:"#/propert\
ies/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"mus\
t NOT have additional properties",schema:!1,parentSchema:schema31.properties.subject,data:data17};vErrors===null?
vErrors=[err53]:vErrors.push(err53),errors++}if(data17.model!==void 0){let data18=data17.model;if(typeof data18!=
"string"&&data18!==null){const err54={instancePath:instancePath+"/subject/model",schemaPath:"#/properties/subj\
ect/properties/model/type",keyword:"type",params:{type:schema31.properties.subject.properties.model.type},message:"\
must be string,null",schema:schema31.properties.subject.properties.model.type,parentSchema:schema31.properties.
subject.properties.model,data:data18};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}if(data17.digest!==
void 0){let data19=data17.digest;if(typeof data19!="string"&&data19!==null){const err55={instancePath:instancePath+
"/subject/digest",schemaPath:"#/properties/subject/properties/digest/type",keyword:"type",params:{type:schema31.
properties.subject.properties.digest.type},message:"must be string,null",schema:schema31.properties.subject.properties.
digest.type,parentSchema:schema31.properties.subject.properties.digest,data:data19};vErrors===null?vErrors=[err55]:
vErrors.push(err55),errors++}}}else{const err56={instancePath:instancePath+"/subject",schemaPath:"#/properties\
/subject/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema31.properties.subject.
type,parentSchema:schema31.properties.subject,data:data17};vErrors===null?vErrors=[err56]:vErrors.push(err56),
errors++}}if(data.release!==void 0){let data20=data.release;const _errs45=errors;let valid8=!1;const _errs46=errors;
if(data20!==null){const err57={instancePath:instancePath+"/release",schemaPath:"#/properties/release/anyOf/0/t\
ype",keyword:"type",params:{type:"null"},message:"must be null",schema:schema31.properties.release.anyOf[0].type,
parentSchema:schema31.properties.release.anyOf[0],data:data20};vErrors===null?vErrors=[err57]:vErrors.push(err57),
errors++}var _valid0=_errs46===errors;valid8=valid8||_valid0;const _errs48=errors;if(data20&&typeof data20=="o\
bject"&&!Array.isArray(data20)){if(data20.repository===void 0){const err58={instancePath:instancePath+"/releas\
e",schemaPath:"#/properties/release/anyOf/1/required",keyword:"required",params:{missingProperty:"repository"},
message:"must have required property 'repository'",schema:schema31.properties.release.anyOf[1].required,parentSchema:schema31.
properties.release.anyOf[1],data:data20};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}if(data20.
commits===void 0){const err59={instancePath:instancePath+"/release",schemaPath:"#/properties/release/anyOf/1/r\
equired",keyword:"required",params:{missingProperty:"commits"},message:"must have required property 'commits'",
schema:schema31.properties.release.anyOf[1].required,parentSchema:schema31.properties.release.anyOf[1],data:data20};
vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}if(data20.pullRequest===void 0){const err60={instancePath:instancePath+
"/release",schemaPath:"#/properties/release/anyOf/1/required",keyword:"required",params:{missingProperty:"pull\
Request"},message:"must have required property 'pullRequest'",schema:schema31.properties.release.anyOf[1].required,
parentSchema:schema31.properties.release.anyOf[1],data:data20};vErrors===null?vErrors=[err60]:vErrors.push(err60),
errors++}for(const key5 in data20)if(!(key5==="repository"||key5==="commits"||key5==="pullRequest")){const err61={
instancePath:instancePath+"/release",schemaPath:"#/properties/release/anyOf/1/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key5},message:"must NOT have additional properties",schema:!1,
parentSchema:schema31.properties.release.anyOf[1],data:data20};vErrors===null?vErrors=[err61]:vErrors.push(err61),
errors++}if(data20.repository!==void 0){let data21=data20.repository;if(typeof data21!="string"){const err62={
instancePath:instancePath+"/release/repository",schemaPath:"#/properties/release/anyOf/1/properties/repository\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema31.properties.release.anyOf[1].
properties.repository.type,parentSchema:schema31.properties.release.anyOf[1].properties.repository,data:data21};
vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}}if(data20.commits!==void 0){let data22=data20.commits;
if(Array.isArray(data22)){if(data22.length<1){const err63={instancePath:instancePath+"/release/commits",schemaPath:"\
#/properties/release/anyOf/1/properties/commits/minItems",keyword:"minItems",params:{limit:1},message:"must NO\
T have fewer than 1 items",schema:1,parentSchema:schema31.properties.release.anyOf[1].properties.commits,data:data22};
vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}const len1=data22.length;for(let i1=0;i1<len1;i1++){
let data23=data22[i1];if(typeof data23!="string"){const err64={instancePath:instancePath+"/release/commits/"+i1,
schemaPath:"#/properties/release/anyOf/1/properties/commits/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema31.properties.release.anyOf[1].properties.commits.items.type,parentSchema:schema31.
properties.release.anyOf[1].properties.commits.items,data:data23};vErrors===null?vErrors=[err64]:vErrors.push(
err64),errors++}}}else{const err65={instancePath:instancePath+"/release/commits",schemaPath:"#/properties/rele\
ase/anyOf/1/properties/commits/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema31.
properties.release.anyOf[1].properties.commits.type,parentSchema:schema31.properties.release.anyOf[1].properties.
commits,data:data22};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}}if(data20.pullRequest!==void 0){
let data24=data20.pullRequest;if(!(typeof data24=="number"&&!(data24%1)&&!isNaN(data24)&&isFinite(data24))&&data24!==
null){const err66={instancePath:instancePath+"/release/pullRequest",schemaPath:"#/properties/release/anyOf/1/p\
roperties/pullRequest/type",keyword:"type",params:{type:schema31.properties.release.anyOf[1].properties.pullRequest.
type},message:"must be integer,null",schema:schema31.properties.release.anyOf[1].properties.pullRequest.type,parentSchema:schema31.
properties.release.anyOf[1].properties.pullRequest,data:data24};vErrors===null?vErrors=[err66]:vErrors.push(err66),
errors++}}}else{const err67={instancePath:instancePath+"/release",schemaPath:"#/properties/release/anyOf/1/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:schema31.properties.release.anyOf[1].
type,parentSchema:schema31.properties.release.anyOf[1],data:data20};vErrors===null?vErrors=[err67]:vErrors.push(
err67),errors++}var _valid0=_errs48===errors;if(valid8=valid8||_valid0,valid8)errors=_errs45,vErrors!==null&&(_errs45?
vErrors.length=_errs45:vErrors=null);else{const err68={instancePath:instancePath+"/release",schemaPath:"#/prop\
erties/release/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.
release.anyOf,parentSchema:schema31.properties.release,data:data20};vErrors===null?vErrors=[err68]:vErrors.push(
err68),errors++}}if(data.memory!==void 0){let data25=data.memory;const _errs60=errors;let valid12=!1;const _errs61=errors;
if(data25!==null){const err69={instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/anyOf/0/typ\
e",keyword:"type",params:{type:"null"},message:"must be null",schema:schema31.properties.memory.anyOf[0].type,
parentSchema:schema31.properties.memory.anyOf[0],data:data25};vErrors===null?vErrors=[err69]:vErrors.push(err69),
errors++}var _valid1=_errs61===errors;valid12=valid12||_valid1;const _errs63=errors;if(data25&&typeof data25==
"object"&&!Array.isArray(data25)){if(data25.place===void 0){const err70={instancePath:instancePath+"/memory",schemaPath:"\
#/properties/memory/anyOf/1/required",keyword:"required",params:{missingProperty:"place"},message:"must have r\
equired property 'place'",schema:schema31.properties.memory.anyOf[1].required,parentSchema:schema31.properties.
memory.anyOf[1],data:data25};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}if(data25.head===void 0){
const err71={instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/anyOf/1/required",keyword:"re\
quired",params:{missingProperty:"head"},message:"must have required property 'head'",schema:schema31.properties.
memory.anyOf[1].required,parentSchema:schema31.properties.memory.anyOf[1],data:data25};vErrors===null?vErrors=
[err71]:vErrors.push(err71),errors++}if(data25.entries===void 0){const err72={instancePath:instancePath+"/memo\
ry",schemaPath:"#/properties/memory/anyOf/1/required",keyword:"required",params:{missingProperty:"entries"},message:"\
must have required property 'entries'",schema:schema31.properties.memory.anyOf[1].required,parentSchema:schema31.
properties.memory.anyOf[1],data:data25};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}if(data25.
anchored===void 0){const err73={instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/anyOf/1/re\
quired",keyword:"required",params:{missingProperty:"anchored"},message:"must have required property 'anchored'",
schema:schema31.properties.memory.anyOf[1].required,parentSchema:schema31.properties.memory.anyOf[1],data:data25};
vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}if(data25.written===void 0){const err74={instancePath:instancePath+
"/memory",schemaPath:"#/properties/memory/anyOf/1/required",keyword:"required",params:{missingProperty:"writte\
n"},message:"must have required property 'written'",schema:schema31.properties.memory.anyOf[1].required,parentSchema:schema31.
properties.memory.anyOf[1],data:data25};vErrors===null?vErrors=[err74]:vErrors.push(err74),errors++}if(data25.
subject===void 0){const err75={instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/anyOf/1/req\
uired",keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subject'",schema:schema31.
properties.memory.anyOf[1].required,parentSchema:schema31.properties.memory.anyOf[1],data:data25};vErrors===null?
vErrors=[err75]:vErrors.push(err75),errors++}if(data25.candidate===void 0){const err76={instancePath:instancePath+
"/memory",schemaPath:"#/properties/memory/anyOf/1/required",keyword:"required",params:{missingProperty:"candid\
ate"},message:"must have required property 'candidate'",schema:schema31.properties.memory.anyOf[1].required,parentSchema:schema31.
properties.memory.anyOf[1],data:data25};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}for(const key6 in data25)
if(!(key6==="place"||key6==="head"||key6==="entries"||key6==="anchored"||key6==="written"||key6==="subject"||key6===
"candidate")){const err77={instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/anyOf/1/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},message:"must NOT have addition\
al properties",schema:!1,parentSchema:schema31.properties.memory.anyOf[1],data:data25};vErrors===null?vErrors=
[err77]:vErrors.push(err77),errors++}if(data25.place!==void 0){let data26=data25.place;if(typeof data26!="stri\
ng"){const err78={instancePath:instancePath+"/memory/place",schemaPath:"#/properties/memory/anyOf/1/properties\
/place/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema31.properties.memory.
anyOf[1].properties.place.type,parentSchema:schema31.properties.memory.anyOf[1].properties.place,data:data26};
vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}}if(data25.head!==void 0){let data27=data25.head;if(typeof data27!=
"string"&&data27!==null){const err79={instancePath:instancePath+"/memory/head",schemaPath:"#/properties/memory\
/anyOf/1/properties/head/type",keyword:"type",params:{type:schema31.properties.memory.anyOf[1].properties.head.
type},message:"must be string,null",schema:schema31.properties.memory.anyOf[1].properties.head.type,parentSchema:schema31.
properties.memory.anyOf[1].properties.head,data:data27};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}}
if(data25.entries!==void 0){let data28=data25.entries;if(!(typeof data28=="number"&&!(data28%1)&&!isNaN(data28)&&
isFinite(data28))){const err80={instancePath:instancePath+"/memory/entries",schemaPath:"#/properties/memory/an\
yOf/1/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema31.
properties.memory.anyOf[1].properties.entries.type,parentSchema:schema31.properties.memory.anyOf[1].properties.
entries,data:data28};vErrors===null?vErrors=[err80]:vErrors.push(err80),errors++}if(typeof data28=="number"&&isFinite(
data28)&&(data28<0||isNaN(data28))){const err81={instancePath:instancePath+"/memory/entries",schemaPath:"#/pro\
perties/memory/anyOf/1/properties/entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema31.properties.memory.anyOf[1].properties.entries,data:data28};vErrors===
null?vErrors=[err81]:vErrors.push(err81),errors++}}if(data25.anchored!==void 0){let data29=data25.anchored;if(typeof data29!=
"boolean"){const err82={instancePath:instancePath+"/memory/anchored",schemaPath:"#/properties/memory/anyOf/1/p\
roperties/anchored/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema31.properties.
memory.anyOf[1].properties.anchored.type,parentSchema:schema31.properties.memory.anyOf[1].properties.anchored,
data:data29};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}}if(data25.written!==void 0){let data30=data25.
written;if(typeof data30!="boolean"){const err83={instancePath:instancePath+"/memory/written",schemaPath:"#/pr\
operties/memory/anyOf/1/properties/written/type",keyword:"type",params:{type:"boolean"},message:"must be boole\
an",schema:schema31.properties.memory.anyOf[1].properties.written.type,parentSchema:schema31.properties.memory.
anyOf[1].properties.written,data:data30};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}}if(data25.
subject!==void 0){let data31=data25.subject;if(data31&&typeof data31=="object"&&!Array.isArray(data31)){if(data31.
model===void 0){const err84={instancePath:instancePath+"/memory/subject",schemaPath:"#/properties/memory/anyOf\
/1/properties/subject/required",keyword:"required",params:{missingProperty:"model"},message:"must have require\
d property 'model'",schema:schema31.properties.memory.anyOf[1].properties.subject.required,parentSchema:schema31.
properties.memory.anyOf[1].properties.subject,data:data31};vErrors===null?vErrors=[err84]:vErrors.push(err84),
errors++}if(data31.digest===void 0){const err85={instancePath:instancePath+"/memory/subject",schemaPath:"#/pro\
perties/memory/anyOf/1/properties/subject/required",keyword:"required",params:{missingProperty:"digest"},message:"\
must have required property 'digest'",schema:schema31.properties.memory.anyOf[1].properties.subject.required,parentSchema:schema31.
properties.memory.anyOf[1].properties.subject,data:data31};vErrors===null?vErrors=[err85]:vErrors.push(err85),
errors++}for(const key7 in data31)if(!(key7==="model"||key7==="digest")){const err86={instancePath:instancePath+
"/memory/subject",schemaPath:"#/properties/memory/anyOf/1/properties/subject/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key7},message:"must NOT have additional properties",schema:!1,parentSchema:schema31.
properties.memory.anyOf[1].properties.subject,data:data31};vErrors===null?vErrors=[err86]:vErrors.push(err86),
errors++}if(data31.model!==void 0){let data32=data31.model;if(typeof data32!="string"&&data32!==null){const err87={
instancePath:instancePath+"/memory/subject/model",schemaPath:"#/properties/memory/anyOf/1/properties/subject/p\
roperties/model/type",keyword:"type",params:{type:schema31.properties.memory.anyOf[1].properties.subject.properties.
model.type},message:"must be string,null",schema:schema31.properties.memory.anyOf[1].properties.subject.properties.
model.type,parentSchema:schema31.properties.memory.anyOf[1].properties.subject.properties.model,data:data32};vErrors===
null?vErrors=[err87]:vErrors.push(err87),errors++}}if(data31.digest!==void 0){let data33=data31.digest;if(typeof data33!=
"string"&&data33!==null){const err88={instancePath:instancePath+"/memory/subject/digest",schemaPath:"#/propert\
ies/memory/anyOf/1/properties/subject/properties/digest/type",keyword:"type",params:{type:schema31.properties.
memory.anyOf[1].properties.subject.properties.digest.type},message:"must be string,null",schema:schema31.properties.
memory.anyOf[1].properties.subject.properties.digest.type,parentSchema:schema31.properties.memory.anyOf[1].properties.
subject.properties.digest,data:data33};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}}}else{const err89={
instancePath:instancePath+"/memory/subject",schemaPath:"#/properties/memory/anyOf/1/properties/subject/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema31.properties.memory.anyOf[1].properties.subject.
type,parentSchema:schema31.properties.memory.anyOf[1].properties.subject,data:data31};vErrors===null?vErrors=[
err89]:vErrors.push(err89),errors++}}if(data25.candidate!==void 0){let data34=data25.candidate;const _errs84=errors;
let valid15=!1;const _errs85=errors;if(data34!==null){const err90={instancePath:instancePath+"/memory/candidat\
e",schemaPath:"#/properties/memory/anyOf/1/properties/candidate/anyOf/0/type",keyword:"type",params:{type:"nul\
l"},message:"must be null",schema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[0].type,parentSchema:schema31.
properties.memory.anyOf[1].properties.candidate.anyOf[0],data:data34};vErrors===null?vErrors=[err90]:vErrors.push(
err90),errors++}var _valid2=_errs85===errors;valid15=valid15||_valid2;const _errs87=errors;if(data34&&typeof data34==
"object"&&!Array.isArray(data34)){if(data34.number===void 0){const err91={instancePath:instancePath+"/memory/c\
andidate",schemaPath:"#/properties/memory/anyOf/1/properties/candidate/anyOf/1/required",keyword:"required",params:{
missingProperty:"number"},message:"must have required property 'number'",schema:schema31.properties.memory.anyOf[1].
properties.candidate.anyOf[1].required,parentSchema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1],
data:data34};vErrors===null?vErrors=[err91]:vErrors.push(err91),errors++}if(data34.since===void 0){const err92={
instancePath:instancePath+"/memory/candidate",schemaPath:"#/properties/memory/anyOf/1/properties/candidate/any\
Of/1/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since\
'",schema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].required,parentSchema:schema31.properties.
memory.anyOf[1].properties.candidate.anyOf[1],data:data34};vErrors===null?vErrors=[err92]:vErrors.push(err92),
errors++}if(data34.corrected===void 0){const err93={instancePath:instancePath+"/memory/candidate",schemaPath:"\
#/properties/memory/anyOf/1/properties/candidate/anyOf/1/required",keyword:"required",params:{missingProperty:"\
corrected"},message:"must have required property 'corrected'",schema:schema31.properties.memory.anyOf[1].properties.
candidate.anyOf[1].required,parentSchema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1],data:data34};
vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}for(const key8 in data34)if(!(key8==="number"||key8===
"since"||key8==="corrected")){const err94={instancePath:instancePath+"/memory/candidate",schemaPath:"#/propert\
ies/memory/anyOf/1/properties/candidate/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},
message:"must NOT have additional properties",schema:!1,parentSchema:schema31.properties.memory.anyOf[1].properties.
candidate.anyOf[1],data:data34};vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}if(data34.number!==
void 0){let data35=data34.number;if(!(typeof data35=="number"&&!(data35%1)&&!isNaN(data35)&&isFinite(data35))){
const err95={instancePath:instancePath+"/memory/candidate/number",schemaPath:"#/properties/memory/anyOf/1/prop\
erties/candidate/anyOf/1/properties/number/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er",schema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.number.type,parentSchema:schema31.
properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.number,data:data35};vErrors===null?vErrors=
[err95]:vErrors.push(err95),errors++}if(typeof data35=="number"&&isFinite(data35)&&(data35<1||isNaN(data35))){
const err96={instancePath:instancePath+"/memory/candidate/number",schemaPath:"#/properties/memory/anyOf/1/prop\
erties/candidate/anyOf/1/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.
number,data:data35};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}}if(data34.since!==void 0){let data36=data34.
since;const _errs93=errors;let valid17=!1;const _errs94=errors;if(data36!==null){const err97={instancePath:instancePath+
"/memory/candidate/since",schemaPath:"#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/sinc\
e/anyOf/0/type",keyword:"type",params:{type:"null"},message:"must be null",schema:schema31.properties.memory.anyOf[1].
properties.candidate.anyOf[1].properties.since.anyOf[0].type,parentSchema:schema31.properties.memory.anyOf[1].
properties.candidate.anyOf[1].properties.since.anyOf[0],data:data36};vErrors===null?vErrors=[err97]:vErrors.push(
err97),errors++}var _valid3=_errs94===errors;valid17=valid17||_valid3;const _errs96=errors;if(data36&&typeof data36==
"object"&&!Array.isArray(data36)){if(data36.model===void 0){const err98={instancePath:instancePath+"/memory/ca\
ndidate/since",schemaPath:"#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/r\
equired",keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'",schema:schema31.
properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].required,parentSchema:schema31.
properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1],data:data36};vErrors===null?
vErrors=[err98]:vErrors.push(err98),errors++}if(data36.judgedAt===void 0){const err99={instancePath:instancePath+
"/memory/candidate/since",schemaPath:"#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/sinc\
e/anyOf/1/required",keyword:"required",params:{missingProperty:"judgedAt"},message:"must have required propert\
y 'judgedAt'",schema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].
required,parentSchema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1],
data:data36};vErrors===null?vErrors=[err99]:vErrors.push(err99),errors++}for(const key9 in data36)if(!(key9===
"model"||key9==="judgedAt")){const err100={instancePath:instancePath+"/memory/candidate/since",schemaPath:"#/p\
roperties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key9},message:"must NOT have additional properties",schema:!1,
parentSchema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1],data:data36};
vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}if(data36.model!==void 0){let data37=data36.model;
if(typeof data37!="string"&&data37!==null){const err101={instancePath:instancePath+"/memory/candidate/since/mo\
del",schemaPath:"#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/properties/\
model/type",keyword:"type",params:{type:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.
since.anyOf[1].properties.model.type},message:"must be string,null",schema:schema31.properties.memory.anyOf[1].
properties.candidate.anyOf[1].properties.since.anyOf[1].properties.model.type,parentSchema:schema31.properties.
memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].properties.model,data:data37};vErrors===
null?vErrors=[err101]:vErrors.push(err101),errors++}}if(data36.judgedAt!==void 0){let data38=data36.judgedAt;if(typeof data38!=
"string"){const err102={instancePath:instancePath+"/memory/candidate/since/judgedAt",schemaPath:"#/properties/\
memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/properties/judgedAt/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:schema31.properties.memory.anyOf[1].properties.candidate.
anyOf[1].properties.since.anyOf[1].properties.judgedAt.type,parentSchema:schema31.properties.memory.anyOf[1].properties.
candidate.anyOf[1].properties.since.anyOf[1].properties.judgedAt,data:data38};vErrors===null?vErrors=[err102]:
vErrors.push(err102),errors++}}}else{const err103={instancePath:instancePath+"/memory/candidate/since",schemaPath:"\
#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].
properties.since.anyOf[1].type,parentSchema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].
properties.since.anyOf[1],data:data36};vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}var _valid3=_errs96===
errors;if(valid17=valid17||_valid3,valid17)errors=_errs93,vErrors!==null&&(_errs93?vErrors.length=_errs93:vErrors=
null);else{const err104={instancePath:instancePath+"/memory/candidate/since",schemaPath:"#/properties/memory/a\
nyOf/1/properties/candidate/anyOf/1/properties/since/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf",schema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf,
parentSchema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since,data:data36};vErrors===
null?vErrors=[err104]:vErrors.push(err104),errors++}}if(data34.corrected!==void 0){let data39=data34.corrected;
if(typeof data39!="boolean"){const err105={instancePath:instancePath+"/memory/candidate/corrected",schemaPath:"\
#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/corrected/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.
corrected.type,parentSchema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.corrected,
data:data39};vErrors===null?vErrors=[err105]:vErrors.push(err105),errors++}}}else{const err106={instancePath:instancePath+
"/memory/candidate",schemaPath:"#/properties/memory/anyOf/1/properties/candidate/anyOf/1/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema31.properties.memory.anyOf[1].properties.candidate.
anyOf[1].type,parentSchema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1],data:data34};vErrors===
null?vErrors=[err106]:vErrors.push(err106),errors++}var _valid2=_errs87===errors;if(valid15=valid15||_valid2,valid15)
errors=_errs84,vErrors!==null&&(_errs84?vErrors.length=_errs84:vErrors=null);else{const err107={instancePath:instancePath+
"/memory/candidate",schemaPath:"#/properties/memory/anyOf/1/properties/candidate/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf",schema:schema31.properties.memory.anyOf[1].properties.candidate.anyOf,parentSchema:schema31.
properties.memory.anyOf[1].properties.candidate,data:data34};vErrors===null?vErrors=[err107]:vErrors.push(err107),
errors++}}}else{const err108={instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/anyOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:schema31.properties.memory.anyOf[1].type,
parentSchema:schema31.properties.memory.anyOf[1],data:data25};vErrors===null?vErrors=[err108]:vErrors.push(err108),
errors++}var _valid1=_errs63===errors;if(valid12=valid12||_valid1,valid12)errors=_errs60,vErrors!==null&&(_errs60?
vErrors.length=_errs60:vErrors=null);else{const err109={instancePath:instancePath+"/memory",schemaPath:"#/prop\
erties/memory/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.
memory.anyOf,parentSchema:schema31.properties.memory,data:data25};vErrors===null?vErrors=[err109]:vErrors.push(
err109),errors++}}if(data.signatures!==void 0){let data40=data.signatures;const _errs106=errors;let valid19=!1;
const _errs107=errors;if(data40!==null){const err110={instancePath:instancePath+"/signatures",schemaPath:"#/pr\
operties/signatures/anyOf/0/type",keyword:"type",params:{type:"null"},message:"must be null",schema:schema31.properties.
signatures.anyOf[0].type,parentSchema:schema31.properties.signatures.anyOf[0],data:data40};vErrors===null?vErrors=
[err110]:vErrors.push(err110),errors++}var _valid4=_errs107===errors;valid19=valid19||_valid4;const _errs109=errors;
if(Array.isArray(data40)){const len2=data40.length;for(let i2=0;i2<len2;i2++){let data41=data40[i2];if(data41&&
typeof data41=="object"&&!Array.isArray(data41)){if(data41.id===void 0){const err111={instancePath:instancePath+
"/signatures/"+i2,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'",schema:schema33.required,parentSchema:schema33,data:data41};vErrors===null?vErrors=
[err111]:vErrors.push(err111),errors++}if(data41.category===void 0){const err112={instancePath:instancePath+"/\
signatures/"+i2,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty:"category"},
message:"must have required property 'category'",schema:schema33.required,parentSchema:schema33,data:data41};vErrors===
null?vErrors=[err112]:vErrors.push(err112),errors++}if(data41.label===void 0){const err113={instancePath:instancePath+
"/signatures/"+i2,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty:"label"},
message:"must have required property 'label'",schema:schema33.required,parentSchema:schema33,data:data41};vErrors===
null?vErrors=[err113]:vErrors.push(err113),errors++}if(data41.firstSeen===void 0){const err114={instancePath:instancePath+
"/signatures/"+i2,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty:"firstSee\
n"},message:"must have required property 'firstSeen'",schema:schema33.required,parentSchema:schema33,data:data41};
vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}if(data41.release===void 0){const err115={instancePath:instancePath+
"/signatures/"+i2,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty:"release"},
message:"must have required property 'release'",schema:schema33.required,parentSchema:schema33,data:data41};vErrors===
null?vErrors=[err115]:vErrors.push(err115),errors++}if(data41.severity===void 0){const err116={instancePath:instancePath+
"/signatures/"+i2,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty:"severity"},
message:"must have required property 'severity'",schema:schema33.required,parentSchema:schema33,data:data41};vErrors===
null?vErrors=[err116]:vErrors.push(err116),errors++}if(data41.owner===void 0){const err117={instancePath:instancePath+
"/signatures/"+i2,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty:"owner"},
message:"must have required property 'owner'",schema:schema33.required,parentSchema:schema33,data:data41};vErrors===
null?vErrors=[err117]:vErrors.push(err117),errors++}if(data41.due===void 0){const err118={instancePath:instancePath+
"/signatures/"+i2,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty:"due"},message:"\
must have required property 'due'",schema:schema33.required,parentSchema:schema33,data:data41};vErrors===null?
vErrors=[err118]:vErrors.push(err118),errors++}if(data41.link===void 0){const err119={instancePath:instancePath+
"/signatures/"+i2,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty:"link"},message:"\
must have required property 'link'",schema:schema33.required,parentSchema:schema33,data:data41};vErrors===null?
vErrors=[err119]:vErrors.push(err119),errors++}if(data41.state===void 0){const err120={instancePath:instancePath+
"/signatures/"+i2,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty:"state"},
message:"must have required property 'state'",schema:schema33.required,parentSchema:schema33,data:data41};vErrors===
null?vErrors=[err120]:vErrors.push(err120),errors++}if(data41.marks===void 0){const err121={instancePath:instancePath+
"/signatures/"+i2,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty:"marks"},
message:"must have required property 'marks'",schema:schema33.required,parentSchema:schema33,data:data41};vErrors===
null?vErrors=[err121]:vErrors.push(err121),errors++}if(data41.story===void 0){const err122={instancePath:instancePath+
"/signatures/"+i2,schemaPath:"#/$defs/signature/required",keyword:"required",params:{missingProperty:"story"},
message:"must have required property 'story'",schema:schema33.required,parentSchema:schema33,data:data41};vErrors===
null?vErrors=[err122]:vErrors.push(err122),errors++}for(const key10 in data41)if(!func1.call(schema33.properties,
key10)){const err123={instancePath:instancePath+"/signatures/"+i2,schemaPath:"#/$defs/signature/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key10},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:schema33,data:data41};vErrors===null?vErrors=[err123]:vErrors.push(err123),errors++}
if(data41.id!==void 0){let data42=data41.id;if(typeof data42!="string"&&data42!==null){const err124={instancePath:instancePath+
"/signatures/"+i2+"/id",schemaPath:"#/$defs/signature/properties/id/type",keyword:"type",params:{type:schema33.
properties.id.type},message:"must be string,null",schema:schema33.properties.id.type,parentSchema:schema33.properties.
id,data:data42};vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}}if(data41.category!==void 0){let data43=data41.
category;if(typeof data43!="string"&&data43!==null){const err125={instancePath:instancePath+"/signatures/"+i2+
"/category",schemaPath:"#/$defs/signature/properties/category/type",keyword:"type",params:{type:schema33.properties.
category.type},message:"must be string,null",schema:schema33.properties.category.type,parentSchema:schema33.properties.
category,data:data43};vErrors===null?vErrors=[err125]:vErrors.push(err125),errors++}}if(data41.label!==void 0){
let data44=data41.label;if(typeof data44!="string"&&data44!==null){const err126={instancePath:instancePath+"/s\
ignatures/"+i2+"/label",schemaPath:"#/$defs/signature/properties/label/type",keyword:"type",params:{type:schema33.
properties.label.type},message:"must be string,null",schema:schema33.properties.label.type,parentSchema:schema33.
properties.label,data:data44};vErrors===null?vErrors=[err126]:vErrors.push(err126),errors++}}if(data41.firstSeen!==
void 0){let data45=data41.firstSeen;if(typeof data45!="string"){const err127={instancePath:instancePath+"/sign\
atures/"+i2+"/firstSeen",schemaPath:"#/$defs/signature/properties/firstSeen/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema33.properties.firstSeen.type,parentSchema:schema33.properties.firstSeen,
data:data45};vErrors===null?vErrors=[err127]:vErrors.push(err127),errors++}}if(data41.release!==void 0){let data46=data41.
release;if(typeof data46!="string"&&data46!==null){const err128={instancePath:instancePath+"/signatures/"+i2+"\
/release",schemaPath:"#/$defs/signature/properties/release/type",keyword:"type",params:{type:schema33.properties.
release.type},message:"must be string,null",schema:schema33.properties.release.type,parentSchema:schema33.properties.
release,data:data46};vErrors===null?vErrors=[err128]:vErrors.push(err128),errors++}}if(data41.severity!==void 0){
let data47=data41.severity;if(!(typeof data47=="number"&&!(data47%1)&&!isNaN(data47)&&isFinite(data47))&&data47!==
null){const err129={instancePath:instancePath+"/signatures/"+i2+"/severity",schemaPath:"#/$defs/signature/prop\
erties/severity/type",keyword:"type",params:{type:schema33.properties.severity.type},message:"must be integer,\
null",schema:schema33.properties.severity.type,parentSchema:schema33.properties.severity,data:data47};vErrors===
null?vErrors=[err129]:vErrors.push(err129),errors++}if(typeof data47=="number"&&isFinite(data47)){if(data47>4||
isNaN(data47)){const err130={instancePath:instancePath+"/signatures/"+i2+"/severity",schemaPath:"#/$defs/signa\
ture/properties/severity/maximum",keyword:"maximum",params:{comparison:"<=",limit:4},message:"must be <= 4",schema:4,
parentSchema:schema33.properties.severity,data:data47};vErrors===null?vErrors=[err130]:vErrors.push(err130),errors++}
if(data47<0||isNaN(data47)){const err131={instancePath:instancePath+"/signatures/"+i2+"/severity",schemaPath:"\
#/$defs/signature/properties/severity/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0",schema:0,parentSchema:schema33.properties.severity,data:data47};vErrors===null?vErrors=[err131]:vErrors.
push(err131),errors++}}}if(data41.owner!==void 0){let data48=data41.owner;if(typeof data48!="string"&&data48!==
null){const err132={instancePath:instancePath+"/signatures/"+i2+"/owner",schemaPath:"#/$defs/signature/propert\
ies/owner/type",keyword:"type",params:{type:schema33.properties.owner.type},message:"must be string,null",schema:schema33.
properties.owner.type,parentSchema:schema33.properties.owner,data:data48};vErrors===null?vErrors=[err132]:vErrors.
push(err132),errors++}}if(data41.due!==void 0){let data49=data41.due;if(typeof data49!="string"&&data49!==null){
const err133={instancePath:instancePath+"/signatures/"+i2+"/due",schemaPath:"#/$defs/signature/properties/due/\
type",keyword:"type",params:{type:schema33.properties.due.type},message:"must be string,null",schema:schema33.
properties.due.type,parentSchema:schema33.properties.due,data:data49};vErrors===null?vErrors=[err133]:vErrors.
push(err133),errors++}}if(data41.link!==void 0){let data50=data41.link;if(typeof data50!="string"&&data50!==null){
const err134={instancePath:instancePath+"/signatures/"+i2+"/link",schemaPath:"#/$defs/signature/properties/lin\
k/type",keyword:"type",params:{type:schema33.properties.link.type},message:"must be string,null",schema:schema33.
properties.link.type,parentSchema:schema33.properties.link,data:data50};vErrors===null?vErrors=[err134]:vErrors.
push(err134),errors++}}if(data41.state!==void 0){let data51=data41.state;if(!(data51==="open"||data51==="resol\
ved")){const err135={instancePath:instancePath+"/signatures/"+i2+"/state",schemaPath:"#/$defs/signature/proper\
ties/state/enum",keyword:"enum",params:{allowedValues:schema33.properties.state.enum},message:"must be equal t\
o one of the allowed values",schema:schema33.properties.state.enum,parentSchema:schema33.properties.state,data:data51};
vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}}if(data41.marks!==void 0){let data52=data41.marks;
if(Array.isArray(data52)){const len3=data52.length;for(let i3=0;i3<len3;i3++){let data53=data52[i3];if(!(data53===
"unclassified"||data53==="patched-not-solved"||data53==="harder-to-see"||data53==="stalled")){const err136={instancePath:instancePath+
"/signatures/"+i2+"/marks/"+i3,schemaPath:"#/$defs/signature/properties/marks/items/enum",keyword:"enum",params:{
allowedValues:schema33.properties.marks.items.enum},message:"must be equal to one of the allowed values",schema:schema33.
properties.marks.items.enum,parentSchema:schema33.properties.marks.items,data:data53};vErrors===null?vErrors=[
err136]:vErrors.push(err136),errors++}}}else{const err137={instancePath:instancePath+"/signatures/"+i2+"/marks",
schemaPath:"#/$defs/signature/properties/marks/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay",schema:schema33.properties.marks.type,parentSchema:schema33.properties.marks,data:data52};vErrors===null?vErrors=
[err137]:vErrors.push(err137),errors++}}if(data41.story!==void 0){let data54=data41.story;if(Array.isArray(data54)){
const len4=data54.length;for(let i4=0;i4<len4;i4++){let data55=data54[i4];if(data55&&typeof data55=="object"&&
!Array.isArray(data55)){if(data55.on===void 0){const err138={instancePath:instancePath+"/signatures/"+i2+"/sto\
ry/"+i4,schemaPath:"#/$defs/signature/properties/story/items/required",keyword:"required",params:{missingProperty:"\
on"},message:"must have required property 'on'",schema:schema33.properties.story.items.required,parentSchema:schema33.
properties.story.items,data:data55};vErrors===null?vErrors=[err138]:vErrors.push(err138),errors++}if(data55.what===
void 0){const err139={instancePath:instancePath+"/signatures/"+i2+"/story/"+i4,schemaPath:"#/$defs/signature/p\
roperties/story/items/required",keyword:"required",params:{missingProperty:"what"},message:"must have required\
 property 'what'",schema:schema33.properties.story.items.required,parentSchema:schema33.properties.story.items,
data:data55};vErrors===null?vErrors=[err139]:vErrors.push(err139),errors++}for(const key11 in data55)if(!(key11===
"on"||key11==="what")){const err140={instancePath:instancePath+"/signatures/"+i2+"/story/"+i4,schemaPath:"#/$d\
efs/signature/properties/story/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11},
message:"must NOT have additional properties",schema:!1,parentSchema:schema33.properties.story.items,data:data55};
vErrors===null?vErrors=[err140]:vErrors.push(err140),errors++}if(data55.on!==void 0){let data56=data55.on;if(typeof data56!=
"string"){const err141={instancePath:instancePath+"/signatures/"+i2+"/story/"+i4+"/on",schemaPath:"#/$defs/sig\
nature/properties/story/items/properties/on/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:schema33.properties.story.items.properties.on.type,parentSchema:schema33.properties.story.items.properties.
on,data:data56};vErrors===null?vErrors=[err141]:vErrors.push(err141),errors++}}if(data55.what!==void 0){let data57=data55.
what;if(typeof data57!="string"){const err142={instancePath:instancePath+"/signatures/"+i2+"/story/"+i4+"/what",
schemaPath:"#/$defs/signature/properties/story/items/properties/what/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:schema33.properties.story.items.properties.what.type,parentSchema:schema33.properties.
story.items.properties.what,data:data57};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}}}else{
const err143={instancePath:instancePath+"/signatures/"+i2+"/story/"+i4,schemaPath:"#/$defs/signature/propertie\
s/story/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema33.properties.
story.items.type,parentSchema:schema33.properties.story.items,data:data55};vErrors===null?vErrors=[err143]:vErrors.
push(err143),errors++}}}else{const err144={instancePath:instancePath+"/signatures/"+i2+"/story",schemaPath:"#/\
$defs/signature/properties/story/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema33.
properties.story.type,parentSchema:schema33.properties.story,data:data54};vErrors===null?vErrors=[err144]:vErrors.
push(err144),errors++}}}else{const err145={instancePath:instancePath+"/signatures/"+i2,schemaPath:"#/$defs/sig\
nature/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema33.type,parentSchema:schema33,
data:data41};vErrors===null?vErrors=[err145]:vErrors.push(err145),errors++}}}else{const err146={instancePath:instancePath+
"/signatures",schemaPath:"#/properties/signatures/anyOf/1/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:schema31.properties.signatures.anyOf[1].type,parentSchema:schema31.properties.signatures.
anyOf[1],data:data40};vErrors===null?vErrors=[err146]:vErrors.push(err146),errors++}var _valid4=_errs109===errors;
if(valid19=valid19||_valid4,valid19)errors=_errs106,vErrors!==null&&(_errs106?vErrors.length=_errs106:vErrors=
null);else{const err147={instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.signatures.anyOf,parentSchema:schema31.
properties.signatures,data:data40};vErrors===null?vErrors=[err147]:vErrors.push(err147),errors++}}if(data.advance!==
void 0){let data58=data.advance;if(typeof data58!="string"&&data58!==null){const err148={instancePath:instancePath+
"/advance",schemaPath:"#/properties/advance/type",keyword:"type",params:{type:schema31.properties.advance.type},
message:"must be string,null",schema:schema31.properties.advance.type,parentSchema:schema31.properties.advance,
data:data58};vErrors===null?vErrors=[err148]:vErrors.push(err148),errors++}}if(data.evidence!==void 0){let data59=data.
evidence;if(Array.isArray(data59)){const len5=data59.length;for(let i5=0;i5<len5;i5++)validate21(data59[i5],{instancePath:instancePath+
"/evidence/"+i5,parentData:data59,parentDataProperty:i5,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate21.
errors:vErrors.concat(validate21.errors),errors=vErrors.length)}else{const err149={instancePath:instancePath+"\
/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:schema31.properties.evidence.type,parentSchema:schema31.properties.evidence,data:data59};vErrors===null?
vErrors=[err149]:vErrors.push(err149),errors++}}if(data.categories!==void 0){let data61=data.categories;if(data61&&
typeof data61=="object"&&!Array.isArray(data61))for(const key12 in data61)validate23(data61[key12],{instancePath:instancePath+
"/categories/"+key12.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data61,parentDataProperty:key12,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length);else{
const err150={instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:schema31.properties.categories.type,parentSchema:schema31.
properties.categories,data:data61};vErrors===null?vErrors=[err150]:vErrors.push(err150),errors++}}if(data.reasons!==
void 0){let data63=data.reasons;if(Array.isArray(data63)){const len6=data63.length;for(let i6=0;i6<len6;i6++){
let data64=data63[i6];if(data64&&typeof data64=="object"&&!Array.isArray(data64)){if(data64.code===void 0){const err151={
instancePath:instancePath+"/reasons/"+i6,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'",schema:schema41.required,parentSchema:schema41,data:data64};
vErrors===null?vErrors=[err151]:vErrors.push(err151),errors++}if(data64.class===void 0){const err152={instancePath:instancePath+
"/reasons/"+i6,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty:"class"},message:"\
must have required property 'class'",schema:schema41.required,parentSchema:schema41,data:data64};vErrors===null?
vErrors=[err152]:vErrors.push(err152),errors++}if(data64.message===void 0){const err153={instancePath:instancePath+
"/reasons/"+i6,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty:"message"},message:"\
must have required property 'message'",schema:schema41.required,parentSchema:schema41,data:data64};vErrors===null?
vErrors=[err153]:vErrors.push(err153),errors++}if(data64.remedy===void 0){const err154={instancePath:instancePath+
"/reasons/"+i6,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty:"remedy"},message:"\
must have required property 'remedy'",schema:schema41.required,parentSchema:schema41,data:data64};vErrors===null?
vErrors=[err154]:vErrors.push(err154),errors++}if(data64.task===void 0){const err155={instancePath:instancePath+
"/reasons/"+i6,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty:"task"},message:"\
must have required property 'task'",schema:schema41.required,parentSchema:schema41,data:data64};vErrors===null?
vErrors=[err155]:vErrors.push(err155),errors++}for(const key13 in data64)if(!(key13==="code"||key13==="class"||
key13==="message"||key13==="remedy"||key13==="task")){const err156={instancePath:instancePath+"/reasons/"+i6,schemaPath:"\
#/$defs/reason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema41,data:data64};vErrors===null?vErrors=[err156]:
vErrors.push(err156),errors++}if(data64.code!==void 0){let data65=data64.code;if(typeof data65=="string"){if(!pattern8.
test(data65)){const err157={instancePath:instancePath+"/reasons/"+i6+"/code",schemaPath:"#/$defs/reason/proper\
ties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z]+(-[a-z]+)*$"},message:'must match pattern "^[a-z]\
+(-[a-z]+)*$"',schema:"^[a-z]+(-[a-z]+)*$",parentSchema:schema41.properties.code,data:data65};vErrors===null?vErrors=
[err157]:vErrors.push(err157),errors++}}else{const err158={instancePath:instancePath+"/reasons/"+i6+"/code",schemaPath:"\
#/$defs/reason/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema41.
properties.code.type,parentSchema:schema41.properties.code,data:data65};vErrors===null?vErrors=[err158]:vErrors.
push(err158),errors++}}if(data64.class!==void 0){let data66=data64.class;if(!(data66==="violation"||data66==="\
insufficient"||data66==="invalid"||data66==="policy")){const err159={instancePath:instancePath+"/reasons/"+i6+
"/class",schemaPath:"#/$defs/reason/properties/class/enum",keyword:"enum",params:{allowedValues:schema41.properties.
class.enum},message:"must be equal to one of the allowed values",schema:schema41.properties.class.enum,parentSchema:schema41.
properties.class,data:data66};vErrors===null?vErrors=[err159]:vErrors.push(err159),errors++}}if(data64.message!==
void 0){let data67=data64.message;if(typeof data67!="string"){const err160={instancePath:instancePath+"/reason\
s/"+i6+"/message",schemaPath:"#/$defs/reason/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema41.properties.message.type,parentSchema:schema41.properties.message,data:data67};
vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}}if(data64.remedy!==void 0){let data68=data64.remedy;
if(typeof data68!="string"){const err161={instancePath:instancePath+"/reasons/"+i6+"/remedy",schemaPath:"#/$de\
fs/reason/properties/remedy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema41.
properties.remedy.type,parentSchema:schema41.properties.remedy,data:data68};vErrors===null?vErrors=[err161]:vErrors.
push(err161),errors++}}if(data64.task!==void 0){let data69=data64.task;if(typeof data69!="string"&&data69!==null){
const err162={instancePath:instancePath+"/reasons/"+i6+"/task",schemaPath:"#/$defs/reason/properties/task/type",
keyword:"type",params:{type:schema41.properties.task.type},message:"must be string,null",schema:schema41.properties.
task.type,parentSchema:schema41.properties.task,data:data69};vErrors===null?vErrors=[err162]:vErrors.push(err162),
errors++}}}else{const err163={instancePath:instancePath+"/reasons/"+i6,schemaPath:"#/$defs/reason/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data:data64};
vErrors===null?vErrors=[err163]:vErrors.push(err163),errors++}}}else{const err164={instancePath:instancePath+"\
/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:schema31.properties.reasons.type,parentSchema:schema31.properties.reasons,data:data63};vErrors===null?vErrors=
[err164]:vErrors.push(err164),errors++}}if(data.notes!==void 0){let data70=data.notes;if(Array.isArray(data70)){
const len7=data70.length;for(let i7=0;i7<len7;i7++){let data71=data70[i7];if(typeof data71!="string"){const err165={
instancePath:instancePath+"/notes/"+i7,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema31.properties.notes.items.type,parentSchema:schema31.properties.
notes.items,data:data71};vErrors===null?vErrors=[err165]:vErrors.push(err165),errors++}}}else{const err166={instancePath:instancePath+
"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema31.
properties.notes.type,parentSchema:schema31.properties.notes,data:data70};vErrors===null?vErrors=[err166]:vErrors.
push(err166),errors++}}if(data.blocking!==void 0){let data72=data.blocking;if(Array.isArray(data72)){const len8=data72.
length;for(let i8=0;i8<len8;i8++){let data73=data72[i8];if(typeof data73!="string"){const err167={instancePath:instancePath+
"/blocking/"+i8,schemaPath:"#/properties/blocking/items/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:schema31.properties.blocking.items.type,parentSchema:schema31.properties.blocking.items,
data:data73};vErrors===null?vErrors=[err167]:vErrors.push(err167),errors++}}}else{const err168={instancePath:instancePath+
"/blocking",schemaPath:"#/properties/blocking/type",keyword:"type",params:{type:"array"},message:"must be arra\
y",schema:schema31.properties.blocking.type,parentSchema:schema31.properties.blocking,data:data72};vErrors===null?
vErrors=[err168]:vErrors.push(err168),errors++}}if(data.waived!==void 0){let data74=data.waived;if(Array.isArray(
data74)){const len9=data74.length;for(let i9=0;i9<len9;i9++){let data75=data74[i9];if(typeof data75!="string"){
const err169={instancePath:instancePath+"/waived/"+i9,schemaPath:"#/properties/waived/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:schema31.properties.waived.items.type,parentSchema:schema31.
properties.waived.items,data:data75};vErrors===null?vErrors=[err169]:vErrors.push(err169),errors++}}}else{const err170={
instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:schema31.properties.waived.type,parentSchema:schema31.properties.waived,data:data74};
vErrors===null?vErrors=[err170]:vErrors.push(err170),errors++}}if(data.notJudged!==void 0){let data76=data.notJudged;
if(Array.isArray(data76)){const len10=data76.length;for(let i10=0;i10<len10;i10++){let data77=data76[i10];if(typeof data77!=
"string"){const err171={instancePath:instancePath+"/notJudged/"+i10,schemaPath:"#/properties/notJudged/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:schema31.properties.notJudged.items.
type,parentSchema:schema31.properties.notJudged.items,data:data77};vErrors===null?vErrors=[err171]:vErrors.push(
err171),errors++}}}else{const err172={instancePath:instancePath+"/notJudged",schemaPath:"#/properties/notJudge\
d/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema31.properties.notJudged.type,
parentSchema:schema31.properties.notJudged,data:data76};vErrors===null?vErrors=[err172]:vErrors.push(err172),errors++}}
if(data.doesNotShow!==void 0){let data78=data.doesNotShow;if(Array.isArray(data78)){const len11=data78.length;
for(let i11=0;i11<len11;i11++){let data79=data78[i11];if(typeof data79!="string"){const err173={instancePath:instancePath+
"/doesNotShow/"+i11,schemaPath:"#/properties/doesNotShow/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema31.properties.doesNotShow.items.type,parentSchema:schema31.properties.doesNotShow.
items,data:data79};vErrors===null?vErrors=[err173]:vErrors.push(err173),errors++}}}else{const err174={instancePath:instancePath+
"/doesNotShow",schemaPath:"#/properties/doesNotShow/type",keyword:"type",params:{type:"array"},message:"must b\
e array",schema:schema31.properties.doesNotShow.type,parentSchema:schema31.properties.doesNotShow,data:data78};
vErrors===null?vErrors=[err174]:vErrors.push(err174),errors++}}}else{const err175={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema31.type,parentSchema:schema31,
data};vErrors===null?vErrors=[err175]:vErrors.push(err175),errors++}return validate20.errors=vErrors,errors===
0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const keys={"#":["version","tool","judgedAt",
"gate","mode","decision","route","policy","subject","release","memory","signatures","advance","evidence","cate\
gories","reasons","notes","blocking","waived","notJudged","doesNotShow"],"#/properties/policy":["name","path",
"ref","digest","locations"],"#/properties/subject":["model","digest"],"#/properties/release/anyOf/1":["reposit\
ory","commits","pullRequest"],"#/properties/memory/anyOf/1":["place","head","entries","anchored","written","su\
bject","candidate"],"#/properties/memory/anyOf/1/properties/subject":["model","digest"],"#/properties/memory/a\
nyOf/1/properties/candidate/anyOf/1":["number","since","corrected"],"#/properties/memory/anyOf/1/properties/ca\
ndidate/anyOf/1/properties/since/anyOf/1":["model","judgedAt"],"#/$defs/signature":["id","category","label","f\
irstSeen","release","severity","owner","due","link","state","marks","story"],"#/$defs/signature/properties/sto\
ry/items":["on","what"],"#/$defs/reason":["code","class","message","remedy","task"],"#/$defs/eval":["task","sc\
orer","state","failures","samples","unscored","missing","upper","lower","samplesNeeded","unit","stratum","seal\
ed","gap","graders","excluded"],"#/$defs/eval/properties/excluded/anyOf/1":["unsolved","unprobed"],"#/$defs/sa\
mple":["id","epoch","outcome","evidence","severity"],"#/$defs/category":["state","kind","claim","limit","confi\
dence","alpha","method","unit","pooled","requires","within","failures","samples","unscored","missing","upper",
"lower","samplesNeeded","evals","worst","warnings","waiver","reasons","adjudication","recall","attempts","grow\
th","exposure","severity"],"#/$defs/category/properties/within/anyOf/1":["capability","maxExcluded"],"#/$defs/\
category/properties/waiver/anyOf/1":["id","state","limit","granted","expires","owner","reason","issue","messag\
e"],"#/$defs/category/properties/adjudication/anyOf/1":["overruled","by","missed"],"#/$defs/category/propertie\
s/recall/anyOf/1":["detected","planted","atLeast","lower"],"#/$defs/category/properties/attempts/anyOf/1":["ru\
le","number","lost","carried","replaced","earlier"],"#/$defs/category/properties/attempts/anyOf/1/properties/e\
arlier/items":["attempt","gate","judgedAt","state","failures","samples","upper","holds"],"#/$defs/category/pro\
perties/growth/anyOf/1":["alarm","evals"],"#/$defs/category/properties/growth/anyOf/1/properties/evals/items":[
"task","common","releases","rate","severe","rank","paired","firstIrreversible"],"#/$defs/category/properties/g\
rowth/anyOf/1/properties/evals/items/properties/releases/items":["model","digest","judgedAt","samples","failur\
es","levels"],"#/$defs/category/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1":["\
rate","severe"],"#/$defs/category/properties/exposure/anyOf/1":["interactions","per","severityAtLeast","maxExp\
ectedFailures","maxChanceOfAny","limit","upper","expectedFailures","chanceOfAny","samplesNeeded"],"#/$defs/cat\
egory/properties/severity/anyOf/1":["levels","limits"],"#/$defs/category/properties/severity/anyOf/1/propertie\
s/limits/items":["level","limit","failures"],"#/$defs/provenance":["artifactId","artifactDigest","repository",
"runId","runAttempt","workflow","event","headCommit","headBranch","headRepository","actor","createdAt"],"#/$de\
fs/evidence":["name","source","digest","partsDigest","format","samples","provenance","relation","attestations",
"notVerified","set","sameAs","problem","trust"],"#/$defs/evidence/properties/attestations/items":["of","signer",
"repository","commit","workflow","event","relation","predicateType","digest","models"],"#/$defs/evidence/prope\
rties/attestations/items/properties/models/items":["name","digest"],"#/$defs/evidence/properties/problem/anyOf\
/1":["code","message","remedy"],"#/$defs/position":["line","column"]};export{keys,validate};
