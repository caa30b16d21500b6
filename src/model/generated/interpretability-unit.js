// Generated from schemas/interpretability.v1.json by scripts/generate.ts. Do not edit.
import runtime0 from"ajv/dist/runtime/ucs2length.js";const validate=validate20,schema31={$schema:"https://json\
-schema.org/draft/2020-12/schema",$id:"urn:near-zero:interpretability:v1:unit",type:"object",additionalProperties:!1,
required:["id","kind"],properties:{id:{type:"string",minLength:1,maxLength:100,"x-expected":"a unit's id, such\
 as L05.H01"},kind:{type:"string",enum:["attn_head","mlp_neuron","layernorm","tok_emb","pos_emb","unembed"],"x\
-expected":"attn_head, mlp_neuron, layernorm, tok_emb, pos_emb or unembed"},parts:{type:"array",maxItems:2,items:{
$ref:"#/$defs/part"},"x-expected":"a list of QK and OV"},roles:{type:"array",maxItems:1e3,items:{$ref:"#/$defs\
/role"},"x-expected":"a list of roles"},unexplained_share:{$ref:"#/$defs/share"},explained_by:{$ref:"#/$defs/p\
eople"},simulation:{$ref:"#/$defs/simulation"},interactions:{type:"array",maxItems:1e3,items:{type:"string",maxLength:100},
"x-expected":"a list of unit ids"},evidence:{type:"array",maxItems:1e3,items:{$ref:"#/$defs/fileRef"},"x-expec\
ted":"a list of files with sha256 and uri"},covered_by:{const:"rule","x-expected":"rule"}},"x-expected":"a map\
ping with id, kind",$defs:{part:{type:"string",enum:["QK","OV"],"x-expected":"QK or OV"},role:{type:"object",additionalProperties:!1,
required:["text","share_of_effect","on","ablation"],properties:{text:{$ref:"#/$defs/text"},parts:{type:"array",
maxItems:2,items:{$ref:"#/$defs/part"},"x-expected":"a list of QK and OV"},share_of_effect:{$ref:"#/$defs/shar\
e"},on:{$ref:"#/$defs/text"},ablation:{$ref:"#/$defs/text"}},"x-expected":"a mapping with text, share_of_effec\
t, on, ablation"},share:{type:"number",minimum:0,maximum:1,"x-expected":"a number from 0 to 1"},people:{type:"\
object",additionalProperties:!1,required:["kind","ids"],properties:{kind:{type:"string",enum:["human","mixed",
"model"],"x-expected":"human, mixed or model"},ids:{type:"array",maxItems:100,items:{$ref:"#/$defs/text"},"x-e\
xpected":"a list of names"}},"x-expected":"a mapping with kind, ids"},simulation:{type:"object",additionalProperties:!1,
required:["by","raters","independent","items","score","chance","heldout","counterfactual"],properties:{by:{type:"\
string",enum:["human","model"],"x-expected":"human or model"},raters:{$ref:"#/$defs/count"},independent:{type:"\
boolean","x-expected":"true or false"},items:{$ref:"#/$defs/count"},score:{$ref:"#/$defs/share"},chance:{$ref:"\
#/$defs/share"},heldout:{type:"boolean","x-expected":"true or false"},counterfactual:{$ref:"#/$defs/share"}},"\
x-expected":"a mapping with by, raters, independent, items, score, chance, heldout, counterfactual"},fileRef:{
type:"object",additionalProperties:!1,required:["sha256","uri"],properties:{sha256:{$ref:"#/$defs/digest"},uri:{
$ref:"#/$defs/text"}},"x-expected":"a mapping with sha256, uri"},text:{type:"string",minLength:1,maxLength:2e4,
"x-expected":"a text of 1 to 20000 characters"},count:{type:"integer",minimum:0,maximum:9007199254740991,"x-ex\
pected":"a whole number from 0"},digest:{type:"string",pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest\
: 64 hex digits in lower case"}}},schema32={type:"string",enum:["QK","OV"],"x-expected":"QK or OV"},schema36={
type:"number",minimum:0,maximum:1,"x-expected":"a number from 0 to 1"},func1=Object.prototype.hasOwnProperty,func2=runtime0.
default,schema33={type:"object",additionalProperties:!1,required:["text","share_of_effect","on","ablation"],properties:{
text:{$ref:"#/$defs/text"},parts:{type:"array",maxItems:2,items:{$ref:"#/$defs/part"},"x-expected":"a list of \
QK and OV"},share_of_effect:{$ref:"#/$defs/share"},on:{$ref:"#/$defs/text"},ablation:{$ref:"#/$defs/text"}},"x\
-expected":"a mapping with text, share_of_effect, on, ablation"},schema34={type:"string",minLength:1,maxLength:2e4,
"x-expected":"a text of 1 to 20000 characters"};function validate21(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;const evaluated0=validate21.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.text===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"text"},message:"must have required property 'text'",schema:schema33.required,
parentSchema:schema33,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.share_of_effect===
void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"share_of_\
effect"},message:"must have required property 'share_of_effect'",schema:schema33.required,parentSchema:schema33,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.on===void 0){const err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"on"},message:"must have required property \
'on'",schema:schema33.required,parentSchema:schema33,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.ablation===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ablation"},message:"must have required property 'ablation'",schema:schema33.required,parentSchema:schema33,data};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(const key0 in data)if(!(key0==="text"||key0==="p\
arts"||key0==="share_of_effect"||key0==="on"||key0==="ablation")){const err4={instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additi\
onal properties",schema:!1,parentSchema:schema33,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data.text!==void 0){let data0=data.text;if(typeof data0=="string"){if(func2(data0)>2e4){const err5={instancePath:instancePath+
"/text",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more\
 than 20000 characters",schema:2e4,parentSchema:schema34,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}if(func2(data0)<1){const err6={instancePath:instancePath+"/text",schemaPath:"#/$defs/text/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34,
data:data0};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{const err7={instancePath:instancePath+
"/text",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.
type,parentSchema:schema34,data:data0};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.parts!==
void 0){let data1=data.parts;if(Array.isArray(data1)){if(data1.length>2){const err8={instancePath:instancePath+
"/parts",schemaPath:"#/properties/parts/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have m\
ore than 2 items",schema:2,parentSchema:schema33.properties.parts,data:data1};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}const len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];if(typeof data2!="s\
tring"){const err9={instancePath:instancePath+"/parts/"+i0,schemaPath:"#/$defs/part/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data2};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}if(!(data2==="QK"||data2==="OV")){const err10={instancePath:instancePath+
"/parts/"+i0,schemaPath:"#/$defs/part/enum",keyword:"enum",params:{allowedValues:schema32.enum},message:"must \
be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data:data2};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}}else{const err11={instancePath:instancePath+"/parts",schemaPath:"#/prop\
erties/parts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema33.properties.parts.
type,parentSchema:schema33.properties.parts,data:data1};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
if(data.share_of_effect!==void 0){let data3=data.share_of_effect;if(typeof data3=="number"&&isFinite(data3)){if(data3>
1||isNaN(data3)){const err12={instancePath:instancePath+"/share_of_effect",schemaPath:"#/$defs/share/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema36,data:data3};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data3<0||isNaN(data3)){const err13={instancePath:instancePath+
"/share_of_effect",schemaPath:"#/$defs/share/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:schema36,data:data3};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{
const err14={instancePath:instancePath+"/share_of_effect",schemaPath:"#/$defs/share/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:schema36.type,parentSchema:schema36,data:data3};vErrors===null?
vErrors=[err14]:vErrors.push(err14),errors++}}if(data.on!==void 0){let data4=data.on;if(typeof data4=="string"){
if(func2(data4)>2e4){const err15={instancePath:instancePath+"/on",schemaPath:"#/$defs/text/maxLength",keyword:"\
maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema34,
data:data4};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(func2(data4)<1){const err16={instancePath:instancePath+
"/on",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:schema34,data:data4};vErrors===null?vErrors=[err16]:vErrors.push(err16),
errors++}}else{const err17={instancePath:instancePath+"/on",schemaPath:"#/$defs/text/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data4};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}}if(data.ablation!==void 0){let data5=data.ablation;if(typeof data5==
"string"){if(func2(data5)>2e4){const err18={instancePath:instancePath+"/ablation",schemaPath:"#/$defs/text/max\
Length",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema34,
data:data5};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(func2(data5)<1){const err19={instancePath:instancePath+
"/ablation",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters",schema:1,parentSchema:schema34,data:data5};vErrors===null?vErrors=[err19]:vErrors.push(
err19),errors++}}else{const err20={instancePath:instancePath+"/ablation",schemaPath:"#/$defs/text/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data5};vErrors===
null?vErrors=[err20]:vErrors.push(err20),errors++}}}else{const err21={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};vErrors===
null?vErrors=[err21]:vErrors.push(err21),errors++}return validate21.errors=vErrors,errors===0}validate21.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const schema40={type:"object",additionalProperties:!1,required:["ki\
nd","ids"],properties:{kind:{type:"string",enum:["human","mixed","model"],"x-expected":"human, mixed or model"},
ids:{type:"array",maxItems:100,items:{$ref:"#/$defs/text"},"x-expected":"a list of names"}},"x-expected":"a ma\
pping with kind, ids"};function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0;const evaluated0=validate23.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.kind===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'",schema:schema40.required,parentSchema:schema40,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.ids===void 0){const err1={instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"ids"},message:"must have required property 'ids'",schema:schema40.
required,parentSchema:schema40,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(const key0 in data)
if(!(key0==="kind"||key0==="ids")){const err2={instancePath,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema40,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.kind!==void 0){let data0=data.kind;if(typeof data0!=
"string"){const err3={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema40.properties.kind.type,parentSchema:schema40.properties.
kind,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(!(data0==="human"||data0==="mixe\
d"||data0==="model")){const err4={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"\
enum",params:{allowedValues:schema40.properties.kind.enum},message:"must be equal to one of the allowed values",
schema:schema40.properties.kind.enum,parentSchema:schema40.properties.kind,data:data0};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.ids!==void 0){let data1=data.ids;if(Array.isArray(data1)){if(data1.
length>100){const err5={instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/maxItems",keyword:"maxIt\
ems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema40.properties.
ids,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}const len0=data1.length;for(let i0=0;i0<
len0;i0++){let data2=data1[i0];if(typeof data2=="string"){if(func2(data2)>2e4){const err6={instancePath:instancePath+
"/ids/"+i0,schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have m\
ore than 20000 characters",schema:2e4,parentSchema:schema34,data:data2};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}if(func2(data2)<1){const err7={instancePath:instancePath+"/ids/"+i0,schemaPath:"#/$defs/te\
xt/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34,
data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{const err8={instancePath:instancePath+
"/ids/"+i0,schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.
type,parentSchema:schema34,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{const err9={
instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:schema40.properties.ids.type,parentSchema:schema40.properties.ids,data:data1};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{const err10={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}return validate23.errors=vErrors,errors===0}validate23.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const schema42={type:"object",additionalProperties:!1,required:["by",
"raters","independent","items","score","chance","heldout","counterfactual"],properties:{by:{type:"string",enum:[
"human","model"],"x-expected":"human or model"},raters:{$ref:"#/$defs/count"},independent:{type:"boolean","x-e\
xpected":"true or false"},items:{$ref:"#/$defs/count"},score:{$ref:"#/$defs/share"},chance:{$ref:"#/$defs/shar\
e"},heldout:{type:"boolean","x-expected":"true or false"},counterfactual:{$ref:"#/$defs/share"}},"x-expected":"\
a mapping with by, raters, independent, items, score, chance, heldout, counterfactual"},schema43={type:"intege\
r",minimum:0,maximum:9007199254740991,"x-expected":"a whole number from 0"};function validate25(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;const evaluated0=validate25.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.by===void 0){const err0={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"by"},message:"must have required property 'by'",schema:schema42.
required,parentSchema:schema42,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.raters===
void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"raters"},
message:"must have required property 'raters'",schema:schema42.required,parentSchema:schema42,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.independent===void 0){const err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"independent"},message:"must have required property 'in\
dependent'",schema:schema42.required,parentSchema:schema42,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.items===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
items"},message:"must have required property 'items'",schema:schema42.required,parentSchema:schema42,data};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.score===void 0){const err4={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"score"},message:"must have required property 'score'",schema:schema42.
required,parentSchema:schema42,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.chance===
void 0){const err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"chance"},
message:"must have required property 'chance'",schema:schema42.required,parentSchema:schema42,data};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.heldout===void 0){const err6={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"heldout"},message:"must have required property 'heldou\
t'",schema:schema42.required,parentSchema:schema42,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data.counterfactual===void 0){const err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
counterfactual"},message:"must have required property 'counterfactual'",schema:schema42.required,parentSchema:schema42,
data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}for(const key0 in data)if(!(key0==="by"||key0===
"raters"||key0==="independent"||key0==="items"||key0==="score"||key0==="chance"||key0==="heldout"||key0==="cou\
nterfactual")){const err8={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema42,data};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.by!==void 0){let data0=data.by;if(typeof data0!="strin\
g"){const err9={instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema42.properties.by.type,parentSchema:schema42.properties.by,data:data0};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(!(data0==="human"||data0==="model")){const err10={
instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues:schema42.
properties.by.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.by.enum,parentSchema:schema42.
properties.by,data:data0};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.raters!==void 0){
let data1=data.raters;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){const err11={instancePath:instancePath+
"/raters",schemaPath:"#/$defs/count/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema43.
type,parentSchema:schema43,data:data1};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data1==
"number"&&isFinite(data1)){if(data1>9007199254740991||isNaN(data1)){const err12={instancePath:instancePath+"/r\
aters",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"\
must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema43,data:data1};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}if(data1<0||isNaN(data1)){const err13={instancePath:instancePath+"/raters",
schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:schema43,data:data1};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}if(data.independent!==
void 0){let data2=data.independent;if(typeof data2!="boolean"){const err14={instancePath:instancePath+"/indepe\
ndent",schemaPath:"#/properties/independent/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean",schema:schema42.properties.independent.type,parentSchema:schema42.properties.independent,data:data2};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.items!==void 0){let data3=data.items;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){const err15={instancePath:instancePath+"/items",schemaPath:"\
#/$defs/count/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema43.type,parentSchema:schema43,
data:data3};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(typeof data3=="number"&&isFinite(data3)){
if(data3>9007199254740991||isNaN(data3)){const err16={instancePath:instancePath+"/items",schemaPath:"#/$defs/c\
ount/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254\
740991",schema:9007199254740991,parentSchema:schema43,data:data3};vErrors===null?vErrors=[err16]:vErrors.push(
err16),errors++}if(data3<0||isNaN(data3)){const err17={instancePath:instancePath+"/items",schemaPath:"#/$defs/\
count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema43,
data:data3};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}if(data.score!==void 0){let data4=data.
score;if(typeof data4=="number"&&isFinite(data4)){if(data4>1||isNaN(data4)){const err18={instancePath:instancePath+
"/score",schemaPath:"#/$defs/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must b\
e <= 1",schema:1,parentSchema:schema36,data:data4};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}
if(data4<0||isNaN(data4)){const err19={instancePath:instancePath+"/score",schemaPath:"#/$defs/share/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36,data:data4};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}}else{const err20={instancePath:instancePath+"/score",schemaPath:"\
#/$defs/share/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema36.type,parentSchema:schema36,
data:data4};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.chance!==void 0){let data5=data.
chance;if(typeof data5=="number"&&isFinite(data5)){if(data5>1||isNaN(data5)){const err21={instancePath:instancePath+
"/chance",schemaPath:"#/$defs/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must \
be <= 1",schema:1,parentSchema:schema36,data:data5};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}
if(data5<0||isNaN(data5)){const err22={instancePath:instancePath+"/chance",schemaPath:"#/$defs/share/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36,data:data5};
vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{const err23={instancePath:instancePath+"/cha\
nce",schemaPath:"#/$defs/share/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema36.
type,parentSchema:schema36,data:data5};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data.heldout!==
void 0){let data6=data.heldout;if(typeof data6!="boolean"){const err24={instancePath:instancePath+"/heldout",schemaPath:"\
#/properties/heldout/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema42.properties.
heldout.type,parentSchema:schema42.properties.heldout,data:data6};vErrors===null?vErrors=[err24]:vErrors.push(
err24),errors++}}if(data.counterfactual!==void 0){let data7=data.counterfactual;if(typeof data7=="number"&&isFinite(
data7)){if(data7>1||isNaN(data7)){const err25={instancePath:instancePath+"/counterfactual",schemaPath:"#/$defs\
/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:schema36,
data:data7};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(data7<0||isNaN(data7)){const err26={
instancePath:instancePath+"/counterfactual",schemaPath:"#/$defs/share/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36,data:data7};vErrors===null?vErrors=[err26]:
vErrors.push(err26),errors++}}else{const err27={instancePath:instancePath+"/counterfactual",schemaPath:"#/$def\
s/share/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema36.type,parentSchema:schema36,
data:data7};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}}else{const err28={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema42.type,parentSchema:schema42,
data};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}return validate25.errors=vErrors,errors===0}
validate25.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const schema48={type:"object",additionalProperties:!1,
required:["sha256","uri"],properties:{sha256:{$ref:"#/$defs/digest"},uri:{$ref:"#/$defs/text"}},"x-expected":"\
a mapping with sha256, uri"},schema49={type:"string",pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest: \
64 hex digits in lower case"},pattern4=new RegExp("^[0-9a-f]{64}$","u");function validate27(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;const evaluated0=validate27.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.sha256===void 0){const err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'",
schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.uri===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
uri"},message:"must have required property 'uri'",schema:schema48.required,parentSchema:schema48,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}for(const key0 in data)if(!(key0==="sha256"||key0==="uri")){const err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema48,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.sha256!==void 0){let data0=data.sha256;if(typeof data0=="string"){if(!pattern4.
test(data0)){const err3={instancePath:instancePath+"/sha256",schemaPath:"#/$defs/digest/pattern",keyword:"patt\
ern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:schema49,
data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{const err4={instancePath:instancePath+
"/sha256",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema49.
type,parentSchema:schema49,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.uri!==
void 0){let data1=data.uri;if(typeof data1=="string"){if(func2(data1)>2e4){const err5={instancePath:instancePath+
"/uri",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more \
than 20000 characters",schema:2e4,parentSchema:schema34,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}if(func2(data1)<1){const err6={instancePath:instancePath+"/uri",schemaPath:"#/$defs/text/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34,
data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{const err7={instancePath:instancePath+
"/uri",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.
type,parentSchema:schema34,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{const err8={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema48.
type,parentSchema:schema48,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate27.errors=
vErrors,errors===0}validate27.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate20(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;const evaluated0=validate20.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){const err0={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:schema31.
required,parentSchema:schema31,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kind===
void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'",schema:schema31.required,parentSchema:schema31,data};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(const key0 in data)if(!func1.call(schema31.properties,key0)){const err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema31,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func2(data0)>
100){const err3={instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.id,data:data0};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(func2(data0)<1){const err4={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:schema31.properties.id,data:data0};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}else{const err5={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema31.properties.id.type,parentSchema:schema31.
properties.id,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.kind!==void 0){let data1=data.
kind;if(typeof data1!="string"){const err6={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:schema31.properties.kind.type,parentSchema:schema31.
properties.kind,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(!(data1==="attn_head"||
data1==="mlp_neuron"||data1==="layernorm"||data1==="tok_emb"||data1==="pos_emb"||data1==="unembed")){const err7={
instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema31.
properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.kind.enum,
parentSchema:schema31.properties.kind,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
parts!==void 0){let data2=data.parts;if(Array.isArray(data2)){if(data2.length>2){const err8={instancePath:instancePath+
"/parts",schemaPath:"#/properties/parts/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have m\
ore than 2 items",schema:2,parentSchema:schema31.properties.parts,data:data2};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}const len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3!="s\
tring"){const err9={instancePath:instancePath+"/parts/"+i0,schemaPath:"#/$defs/part/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data3};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}if(!(data3==="QK"||data3==="OV")){const err10={instancePath:instancePath+
"/parts/"+i0,schemaPath:"#/$defs/part/enum",keyword:"enum",params:{allowedValues:schema32.enum},message:"must \
be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data:data3};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}}else{const err11={instancePath:instancePath+"/parts",schemaPath:"#/prop\
erties/parts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema31.properties.parts.
type,parentSchema:schema31.properties.parts,data:data2};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
if(data.roles!==void 0){let data4=data.roles;if(Array.isArray(data4)){if(data4.length>1e3){const err12={instancePath:instancePath+
"/roles",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have\
 more than 1000 items",schema:1e3,parentSchema:schema31.properties.roles,data:data4};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}const len1=data4.length;for(let i1=0;i1<len1;i1++)validate21(data4[i1],{instancePath:instancePath+
"/roles/"+i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate21.
errors:vErrors.concat(validate21.errors),errors=vErrors.length)}else{const err13={instancePath:instancePath+"/\
roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema31.
properties.roles.type,parentSchema:schema31.properties.roles,data:data4};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}}if(data.unexplained_share!==void 0){let data6=data.unexplained_share;if(typeof data6=="n\
umber"&&isFinite(data6)){if(data6>1||isNaN(data6)){const err14={instancePath:instancePath+"/unexplained_share",
schemaPath:"#/$defs/share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,
parentSchema:schema36,data:data6};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data6<0||isNaN(
data6)){const err15={instancePath:instancePath+"/unexplained_share",schemaPath:"#/$defs/share/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema36,data:data6};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}else{const err16={instancePath:instancePath+"/unexplained_s\
hare",schemaPath:"#/$defs/share/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema36.
type,parentSchema:schema36,data:data6};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.explained_by!==
void 0&&(validate23(data.explained_by,{instancePath:instancePath+"/explained_by",parentData:data,parentDataProperty:"\
explained_by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),
errors=vErrors.length)),data.simulation!==void 0&&(validate25(data.simulation,{instancePath:instancePath+"/sim\
ulation",parentData:data,parentDataProperty:"simulation",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate25.
errors:vErrors.concat(validate25.errors),errors=vErrors.length)),data.interactions!==void 0){let data9=data.interactions;
if(Array.isArray(data9)){if(data9.length>1e3){const err17={instancePath:instancePath+"/interactions",schemaPath:"\
#/properties/interactions/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 100\
0 items",schema:1e3,parentSchema:schema31.properties.interactions,data:data9};vErrors===null?vErrors=[err17]:vErrors.
push(err17),errors++}const len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2];if(typeof data10==
"string"){if(func2(data10)>100){const err18={instancePath:instancePath+"/interactions/"+i2,schemaPath:"#/prope\
rties/interactions/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 10\
0 characters",schema:100,parentSchema:schema31.properties.interactions.items,data:data10};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}}else{const err19={instancePath:instancePath+"/interactions/"+i2,schemaPath:"\
#/properties/interactions/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema31.
properties.interactions.items.type,parentSchema:schema31.properties.interactions.items,data:data10};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{const err20={instancePath:instancePath+"/interactions",
schemaPath:"#/properties/interactions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema31.
properties.interactions.type,parentSchema:schema31.properties.interactions,data:data9};vErrors===null?vErrors=
[err20]:vErrors.push(err20),errors++}}if(data.evidence!==void 0){let data11=data.evidence;if(Array.isArray(data11)){
if(data11.length>1e3){const err21={instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/max\
Items",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:schema31.
properties.evidence,data:data11};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}const len3=data11.
length;for(let i3=0;i3<len3;i3++)validate27(data11[i3],{instancePath:instancePath+"/evidence/"+i3,parentData:data11,
parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.
errors),errors=vErrors.length)}else{const err22={instancePath:instancePath+"/evidence",schemaPath:"#/propertie\
s/evidence/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema31.properties.evidence.
type,parentSchema:schema31.properties.evidence,data:data11};vErrors===null?vErrors=[err22]:vErrors.push(err22),
errors++}}if(data.covered_by!==void 0){let data13=data.covered_by;if(data13!=="rule"){const err23={instancePath:instancePath+
"/covered_by",schemaPath:"#/properties/covered_by/const",keyword:"const",params:{allowedValue:"rule"},message:"\
must be equal to constant",schema:"rule",parentSchema:schema31.properties.covered_by,data:data13};vErrors===null?
vErrors=[err23]:vErrors.push(err23),errors++}}}else{const err24={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};vErrors===
null?vErrors=[err24]:vErrors.push(err24),errors++}return validate20.errors=vErrors,errors===0}validate20.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const keys={"#":["id","kind","parts","roles","unexplained_share","e\
xplained_by","simulation","interactions","evidence","covered_by"],"#/$defs/role":["text","parts","share_of_eff\
ect","on","ablation"],"#/$defs/people":["kind","ids"],"#/$defs/simulation":["by","raters","independent","items",
"score","chance","heldout","counterfactual"],"#/$defs/fileRef":["sha256","uri"]};export{keys,validate};
