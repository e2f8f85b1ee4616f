/** Written by `npm run understand -- --learn`, not by hand: each sign, and what it weighs for which reading. */
export const learntIntents = `
always confirmReading:-0.39 help:-0.58 hr:-1.01 incident:-0.11 question:-0.78 rights:-0.73 smallTalk:1.08 uth:-0.67 withdraw:-0.53
<digital> confirmReading:-0.04 help:-0.10 hr:-0.30 incident:0.26 question:0.34 rights:0.03 smallTalk:-0.17 uth:-0.18 withdraw:0.15
<people> confirmReading:-0.30 help:-0.17 hr:-0.24 incident:0.38 question:0.09 rights:0.35 smallTalk:-0.24 uth:0.39 withdraw:-0.26
<social> confirmReading:-0.16 help:-0.12 hr:-0.23 incident:0.57 question:0.17 smallTalk:-0.07 uth:-0.14 withdraw:-0.05
<send> help:-0.16 hr:-0.15 incident:0.81 question:0.11 rights:0.16 smallTalk:-0.14 withdraw:0.05
<wrong> confirmReading:-0.13 help:-0.15 hr:-0.04 incident:0.65 question:-0.22 rights:0.23 smallTalk:-0.13 uth:0.12 withdraw:0.37
<extra> confirmReading:-0.03 help:-0.06 incident:0.04 question:-0.07 rights:-0.10 smallTalk:-0.05 withdraw:0.26
<unsafe> confirmReading:0.12 help:-0.04 hr:-0.04 incident:0.77 question:0.14 rights:-0.09 smallTalk:-0.04 uth:-0.06 withdraw:-0.06
<hear> confirmReading:-0.06 help:-0.04 hr:0.16 incident:0.78 question:-0.03 rights:-0.04 uth:-0.03
<notYet> incident:0.20 question:-0.08
<askingVerb> confirmReading:-0.09 hr:0.06 incident:0.27 question:0.51 rights:-0.10 smallTalk:-0.45 withdraw:-0.22
<self> confirmReading:0.14 hr:0.15 incident:0.15 question:-0.07 rights:0.33 smallTalk:-0.74 uth:0.03 withdraw:0.04
<greet> help:-0.40 incident:-0.16 rights:-0.10 smallTalk:1.57 withdraw:-0.16
<cared> confirmReading:-0.11 help:-0.14 hr:-0.13 incident:0.28 question:0.14 rights:-0.21 smallTalk:-0.13 uth:0.38 withdraw:-0.07
<asker> confirmReading:-0.26 help:-0.24 hr:-0.17 question:-0.04 rights:0.56 smallTalk:-0.24 uth:0.61 withdraw:-0.24
<reading> confirmReading:2.20 help:-0.17 hr:-0.14 incident:-0.04 question:-0.20 rights:-0.23 smallTalk:-0.59 uth:-0.25 withdraw:-0.25
<send..unsafe> incident:0.04
<send&extra> incident:0.11
<send&unsafe> confirmReading:0.12 incident:-0.11 question:0.11 rights:-0.04
<unsafe&social> incident:0.03
<hear&people> incident:0.08
hej hr:-0.05 incident:-0.03 question:0.12
jeg confirmReading:0.37 help:0.10 hr:0.14 incident:-0.15 rights:0.04 smallTalk:-0.30 uth:-0.21 withdraw:0.03
har confirmReading:0.19 help:0.08 hr:-0.14 incident:0.33 question:-0.32 rights:0.05 smallTalk:-0.15 uth:0.04 withdraw:-0.08
send confirmReading:-0.03 hr:-0.05 incident:0.09 question:0.16 rights:-0.07 uth:-0.04
en confirmReading:-0.23 help:-0.14 incident:0.12 question:0.26 rights:-0.08 smallTalk:0.05
om help:-0.04 hr:0.04 incident:-0.04 question:0.03 rights:0.25 uth:-0.11 withdraw:-0.12
i help:-0.04 hr:0.09 incident:0.12 question:-0.30 rights:0.30 smallTalk:-0.15 uth:0.06 withdraw:-0.07
digital incident:-0.06 question:0.12
post question:0.12
til confirmReading:-0.15 help:0.10 hr:0.31 incident:0.31 question:0.07 rights:-0.05 smallTalk:-0.25 uth:-0.20 withdraw:-0.14
forkert incident:-0.13 rights:0.05 smallTalk:-0.04 uth:0.12 withdraw:0.07
de confirmReading:0.15 help:-0.06 hr:0.09 incident:0.15 rights:-0.06 smallTalk:-0.10 uth:-0.08 withdraw:-0.07
det confirmReading:-0.22 help:0.19 hr:0.05 incident:0.15 question:-0.16 rights:-0.05 smallTalk:-0.04 uth:-0.20 withdraw:0.28
sam incident:-0.07 uth:0.18
og confirmReading:0.08 help:-0.17 hr:0.06 incident:0.31 rights:-0.08 smallTalk:-0.05 withdraw:-0.13
tag confirmReading:0.12 help:-0.04 hr:-0.07 incident:-0.05 question:0.06 rights:0.17 smallTalk:-0.07 uth:-0.05 withdraw:-0.05
den help:-0.14 hr:-0.17 incident:0.13 question:-0.13 rights:0.05 withdraw:0.27
pa confirmReading:-0.06 help:-0.12 hr:-0.16 incident:0.29 question:0.20 rights:-0.07 smallTalk:-0.07 uth:0.10 withdraw:-0.12
list confirmReading:0.10 help:-0.04 hr:-0.06 question:-0.06 rights:0.23 smallTalk:-0.09 uth:-0.03 withdraw:-0.05
han confirmReading:-0.04 help:-0.03 hr:-0.04 incident:-0.13 rights:0.21 smallTalk:-0.03 uth:0.08 withdraw:-0.04
last confirmReading:0.34 help:-0.05 hr:-0.04 question:-0.10 smallTalk:-0.09 uth:-0.04
ring help:0.07 hr:-0.03 incident:0.04 rights:-0.03 smallTalk:-0.03 uth:0.07
os incident:0.11 uth:-0.04
borg help:-0.03 incident:0.23 question:-0.08 rights:0.04 uth:-0.10
ved help:-0.10 incident:-0.03 question:-0.09 rights:0.13 smallTalk:-0.09 uth:0.09 withdraw:0.13
ikk confirmReading:-0.08 help:-0.12 hr:0.05 incident:0.15 question:0.07 rights:0.07 smallTalk:-0.07 uth:-0.09
nog confirmReading:-0.06 help:0.12 hr:-0.14 incident:0.23 question:-0.17 rights:-0.06 smallTalk:-0.04 uth:0.14
endnu incident:0.06
^hej hr:-0.05 incident:-0.04 question:0.12
length confirmReading:-0.04 help:-0.04 hr:-0.05 incident:0.30 question:-0.05 rights:-0.10 uth:0.03 withdraw:-0.03
<staff> confirmReading:-0.12 help:-0.11 hr:0.42 incident:0.27 question:-0.18 rights:-0.20 smallTalk:-0.15 uth:-0.09 withdraw:0.17
<outsider> confirmReading:-0.05 help:-0.09 hr:-0.15 incident:0.41 question:-0.16 rights:0.36 smallTalk:-0.06 uth:-0.20 withdraw:-0.07
<dataLoss> confirmReading:-0.04 help:0.10 hr:-0.05 incident:0.71 question:-0.05 smallTalk:-0.03 uth:0.10 withdraw:-0.06
<vendor> hr:-0.06 incident:0.13 question:0.04 rights:-0.05
<harm> confirmReading:-0.15 help:-0.14 hr:-0.10 question:-0.18 rights:-0.24 smallTalk:-0.23 uth:1.72
<erase> confirmReading:-0.04 help:-0.06 hr:-0.06 question:-0.07 rights:1.11 smallTalk:-0.04 uth:-0.14
<digital&dataLoss> incident:0.09 rights:-0.04
<dataLoss&wrong> uth:0.10
<send&wrong> incident:0.08 rights:-0.04 uth:0.04
<send&outsider> hr:-0.05 question:-0.05 rights:0.14
sa confirmReading:0.04 help:-0.03 hr:-0.06 incident:0.27 question:-0.08 rights:-0.12 smallTalk:-0.05 uth:0.06
min confirmReading:-0.09 hr:0.15 incident:0.06 question:-0.30 rights:0.31 smallTalk:-0.10 uth:-0.19 withdraw:0.14
mail confirmReading:0.10 uth:-0.04
rog hr:0.11 incident:-0.12 uth:0.05
hos incident:-0.07 question:-0.04 rights:0.03 uth:0.07
leverandor incident:0.05
skrev hr:-0.04 incident:0.10 question:-0.06 rights:-0.04 uth:-0.08 withdraw:0.19
hend hr:0.06 rights:0.09 uth:-0.07
hun confirmReading:-0.03 incident:-0.06 rights:-0.10 smallTalk:-0.05 uth:0.27 withdraw:-0.04
sig confirmReading:0.04 help:-0.05 hr:0.04 incident:-0.15 question:0.05 smallTalk:-0.04 uth:0.16 withdraw:-0.04
er help:-0.13 hr:0.09 incident:0.19 question:0.17 rights:-0.13 smallTalk:-0.07 uth:-0.07 withdraw:-0.05
slet help:-0.04 incident:-0.05 smallTalk:-0.04 uth:-0.04 withdraw:0.22
length30 confirmReading:-0.34 help:-0.31 hr:0.04 incident:1.03 question:-0.06 rights:-0.15 smallTalk:-0.31 uth:-0.04 withdraw:-0.06
<paper> confirmReading:-0.12 help:-0.14 hr:-0.24 incident:0.32 question:0.24 rights:0.05 smallTalk:-0.21 uth:0.08 withdraw:0.04
<happened> confirmReading:-0.18 help:-0.23 hr:-0.16 incident:0.90 question:-0.23 rights:-0.22 smallTalk:0.38 uth:0.18 withdraw:0.26
<notice> incident:0.84 question:-0.04 rights:-0.04 smallTalk:-0.04 uth:0.04
<dosing> confirmReading:-0.08 help:-0.04 incident:0.05 question:-0.06 rights:-0.04 smallTalk:-0.09 uth:0.99 withdraw:-0.06
<cared..harm> incident:-0.06 question:-0.04 rights:-0.05 smallTalk:-0.04 uth:0.95
<cared&harm> incident:-0.07 question:-0.09 rights:-0.04 smallTalk:-0.05 uth:1.05
<cared&dosing> incident:0.09 rights:0.03 uth:-0.09
to help:0.04 hr:-0.05 incident:0.06 question:0.04 rights:-0.14 smallTalk:-0.12 withdraw:0.17
brev incident:0.04 uth:-0.05
kuvert incident:0.11 uth:-0.05
ene incident:0.04 uth:-0.03
faet help:0.13 incident:0.03 question:-0.12 rights:-0.07 uth:0.06
and confirmReading:-0.06 incident:0.19 question:-0.07 smallTalk:-0.07 withdraw:0.07
vi confirmReading:-0.07 help:-0.09 hr:-0.08 incident:0.05 question:0.15 rights:-0.08 smallTalk:-0.07 uth:0.27 withdraw:-0.08
gar hr:0.12 incident:0.14 question:-0.05 rights:-0.05 uth:-0.07
da question:-0.03 rights:-0.04 smallTalk:-0.04 uth:0.20
^to incident:-0.06 uth:0.08
<personal> confirmReading:-0.12 help:-0.21 incident:0.45 question:0.05 rights:0.35 smallTalk:-0.13 uth:-0.22 withdraw:-0.15
<sameName> incident:0.03
<access> confirmReading:-0.08 help:-0.05 hr:-0.06 incident:0.77 question:0.19 smallTalk:-0.04 withdraw:-0.04
<could> confirmReading:-0.30 help:0.31 hr:0.52 incident:0.24 question:-0.25 rights:-0.11 smallTalk:-0.27 uth:-0.19 withdraw:0.05
<worry> confirmReading:-0.10 help:-0.07 hr:-0.08 incident:0.55 question:-0.08 rights:-0.12 smallTalk:-0.07 uth:0.05 withdraw:-0.07
<report> confirmReading:-0.12 help:-0.19 hr:-0.04 incident:-0.07 question:-0.17 smallTalk:-0.16 uth:-0.11 withdraw:1.59
<could&worry> incident:0.14 question:-0.04
m hr:0.04 incident:0.09 question:-0.04
a confirmReading:-0.11 hr:-0.13 question:0.24
report help:-0.06 incident:-0.04 withdraw:0.13
about confirmReading:0.04 help:0.11 incident:0.09 question:-0.15
the confirmReading:-0.03 help:-0.26 hr:-0.06 incident:0.32 question:0.19 rights:-0.17 smallTalk:-0.10 withdraw:0.09
wrong incident:0.06 uth:-0.04
two incident:0.04
with confirmReading:0.03 help:-0.05 hr:-0.03 question:0.19 rights:-0.05 smallTalk:-0.03 withdraw:-0.03
nam incident:0.09
in confirmReading:-0.04 hr:-0.05 incident:0.25 rights:-0.04 smallTalk:-0.07 withdraw:-0.03
my confirmReading:-0.03 help:-0.11 hr:0.03 rights:0.07 smallTalk:-0.04 uth:-0.04 withdraw:0.10
she incident:0.04
has question:0.12 rights:-0.03
opened incident:0.03
it confirmReading:0.08 help:-0.13 hr:-0.10 incident:0.28 question:-0.04 rights:-0.08 smallTalk:-0.09 withdraw:0.07
can confirmReading:-0.03 help:0.15 incident:-0.08 question:-0.15 rights:0.04 smallTalk:-0.06 uth:0.03 withdraw:0.10
see uth:0.05
<system> confirmReading:-0.10 help:-0.11 hr:-0.20 incident:0.41 question:0.19 rights:0.12 smallTalk:-0.11 uth:-0.08 withdraw:-0.13
<oldAddress> hr:0.06 question:0.10 rights:-0.10 uth:-0.03
<talk> confirmReading:-0.11 help:0.16 hr:0.12 incident:0.30 question:0.04 rights:-0.20 smallTalk:-0.10 uth:-0.12 withdraw:-0.08
<send&oldAddress> incident:0.04
<talk&outsider> incident:0.06
<worry&system> incident:0.06
gaet hr:-0.07 question:0.07 uth:0.06
sms rights:0.14 withdraw:-0.03
fordi incident:0.06
gaml incident:0.05 rights:-0.04 uth:0.07
num help:0.11
stad incident:0.04
stod withdraw:0.10
system incident:0.07 uth:-0.03
^en help:-0.04 incident:-0.06 question:-0.03 rights:0.16 smallTalk:0.07 uth:-0.05
<office> confirmReading:0.06 help:-0.12 hr:-0.03 incident:0.09 question:-0.07 rights:0.15 withdraw:-0.04
<send..wrong> incident:0.06 rights:-0.03
<people&dataLoss> incident:0.06 uth:-0.05
for confirmReading:-0.05 help:-0.13 hr:-0.05 incident:-0.11 question:-0.04 rights:-0.10 smallTalk:0.09 uth:0.26 withdraw:0.12
kommun rights:0.11 smallTalk:-0.05
kvit confirmReading:0.06
igen incident:-0.03 question:-0.03 rights:-0.04 smallTalk:-0.03 uth:0.13
<toAll> hr:-0.04 incident:0.15 rights:-0.03
<click> confirmReading:0.14 help:-0.07 hr:-0.07 question:-0.09 rights:-0.08 smallTalk:-0.03 uth:-0.06 withdraw:0.26
kom hr:0.06 incident:0.05 rights:-0.05 smallTalk:-0.06 uth:0.10 withdraw:-0.07
at help:-0.06 hr:0.07 incident:0.05 question:0.05 rights:0.10 smallTalk:-0.17 uth:-0.08 withdraw:0.06
svar help:0.07 incident:0.05 rights:-0.03
all confirmReading:0.09 help:-0.06 hr:0.06 incident:0.24 question:-0.15 rights:-0.06 smallTalk:-0.07 uth:-0.10 withdraw:0.04
hel hr:-0.03 incident:0.20 question:-0.06 rights:-0.05 smallTalk:-0.03 uth:-0.06 withdraw:0.07
c incident:0.04
dreng incident:-0.10 uth:0.17
derhjem question:0.10 smallTalk:-0.03
<place> confirmReading:-0.06 help:-0.19 hr:-0.15 incident:0.30 question:0.13 rights:0.06 smallTalk:0.17 uth:-0.15 withdraw:-0.10
<demand> confirmReading:-0.05 help:-0.13 hr:-0.20 incident:-0.28 question:-0.05 rights:1.75 smallTalk:-0.09 uth:-0.17 withdraw:-0.12
<could&outsider> hr:-0.04 incident:0.05 rights:0.04
<demand&paper> hr:-0.05 rights:0.18 withdraw:-0.04
udlev hr:-0.04 question:-0.03 rights:0.13
her help:0.07 hr:-0.13 incident:-0.07 question:-0.12 rights:-0.06 smallTalk:0.11 uth:0.30 withdraw:-0.09
mand incident:0.04
gik help:-0.08 hr:-0.04 question:-0.03 rights:-0.04 smallTalk:0.15 uth:0.07
med confirmReading:-0.11 help:-0.14 hr:0.22 incident:0.17 question:0.12 rights:-0.15 smallTalk:-0.13 uth:0.04
kan help:0.09 hr:0.15 incident:0.06 question:-0.07 smallTalk:-0.08 uth:-0.10
fa help:-0.05 hr:-0.07 incident:-0.07 question:0.11 rights:0.17
fat help:0.05
ham confirmReading:-0.03 incident:-0.15 question:-0.05 rights:-0.06 uth:0.37
^har confirmReading:0.12 help:0.10 incident:-0.09 question:-0.03 smallTalk:-0.04
plan uth:0.03
today help:-0.05 incident:0.05 smallTalk:0.12 uth:-0.04
man confirmReading:-0.05 hr:0.30 incident:0.06 question:-0.07 rights:-0.08 smallTalk:-0.07 uth:-0.06
handed incident:0.03
back help:-0.06 withdraw:0.11
but incident:0.08
had help:-0.13 hr:-0.04 question:0.13 rights:-0.03 withdraw:0.09
read confirmReading:0.05
som confirmReading:-0.03 incident:0.13 rights:-0.04
of confirmReading:0.06 help:0.06 hr:-0.11 incident:0.19 question:-0.12 rights:0.09 smallTalk:-0.06 uth:-0.07 withdraw:-0.05
<content> confirmReading:0.04 help:-0.12 hr:-0.16 incident:0.23 question:0.30 rights:-0.19 smallTalk:-0.18 uth:0.21 withdraw:-0.13
<mayI> confirmReading:-0.29 help:0.10 hr:-0.09 incident:-0.34 question:1.85 smallTalk:-0.28 uth:-0.31
<send&content> incident:0.13 uth:-0.04
<digital&content> incident:0.11
<wrong&content> incident:0.04
<mayI&digital> help:-0.03 hr:-0.07 question:0.95 rights:-0.04
<mayI&people> help:-0.03 hr:-0.05 incident:0.04 question:0.91 rights:-0.04 uth:-0.08
<mayI&personal> help:-0.05 incident:0.05 rights:0.07
<mayI&send> hr:-0.03 question:0.13
medlem rights:0.05
af confirmReading:-0.08 incident:0.15 question:-0.24 rights:0.23 smallTalk:-0.07 uth:-0.08 withdraw:0.09
ma confirmReading:-0.07 help:-0.06 hr:0.04 incident:-0.04 question:0.07 rights:0.14 smallTalk:-0.06 uth:-0.07 withdraw:0.05
meld help:-0.03 hr:0.19 question:-0.06 rights:-0.06 uth:0.04
aft confirmReading:0.05 incident:0.04 question:-0.03
et confirmReading:-0.09 help:0.07 hr:-0.09 incident:0.18 question:0.08 rights:-0.10 smallTalk:0.12 uth:-0.10 withdraw:-0.08
luk incident:0.04
sted incident:0.08
dem confirmReading:0.10 hr:-0.04 incident:0.13 question:-0.07 smallTalk:-0.03 uth:-0.05
men confirmReading:0.04 help:0.09 hr:-0.04 incident:0.11 question:-0.11 rights:-0.09 smallTalk:-0.04 uth:0.10 withdraw:-0.06
jo hr:0.03 incident:0.09 question:-0.03 uth:-0.04
gor help:-0.04 incident:-0.07 question:0.12 rights:0.09 smallTalk:-0.05 withdraw:-0.03
besked help:-0.03 incident:0.05 rights:-0.03 withdraw:0.09
tror incident:0.04
der confirmReading:0.03 help:-0.05 hr:-0.22 incident:0.23 question:0.22 rights:0.17 smallTalk:-0.04 uth:-0.23 withdraw:-0.12
var help:-0.07 hr:-0.09 incident:0.18 question:-0.14 rights:-0.16 smallTalk:-0.13 uth:0.37 withdraw:0.05
dam incident:0.06
<building> confirmReading:-0.09 help:-0.18 hr:-0.20 incident:0.34 question:0.24 rights:-0.08 smallTalk:-0.09 withdraw:0.06
<asking> confirmReading:-0.25 help:0.16 hr:0.22 incident:-0.29 question:0.32 rights:0.22 smallTalk:-0.10 uth:-0.18 withdraw:-0.10
<reading&asking> confirmReading:0.12 hr:-0.04 rights:-0.05 withdraw:-0.03
skol hr:-0.06 question:0.06
bekraft confirmReading:0.14 rights:-0.03
beg confirmReading:0.05
mor hr:-0.05 incident:-0.04 question:-0.05 rights:0.08 uth:0.13
born incident:0.06
navn incident:0.09 rights:-0.03
far confirmReading:-0.10 help:-0.04 hr:0.23 incident:-0.06 question:0.04
vid help:0.11 hr:-0.05 incident:0.07 uth:-0.04
hvor confirmReading:-0.06 help:-0.06 hr:0.08 question:0.09 rights:0.09 smallTalk:-0.08 uth:0.05 withdraw:-0.08
flyt hr:0.06 question:0.06 rights:-0.07
tak confirmReading:0.05 help:-0.14 hr:-0.03 incident:-0.08 rights:0.09 uth:-0.03 withdraw:0.09
oplysning question:0.04 rights:0.05
<health> confirmReading:-0.10 help:-0.08 incident:0.37 question:0.07 smallTalk:-0.05 uth:-0.11 withdraw:-0.07
abn incident:0.19 question:-0.06 rights:-0.03
adres incident:0.13 question:-0.05
hvem confirmReading:-0.10 help:0.14 hr:0.11 incident:-0.12 rights:0.16 smallTalk:-0.10 uth:-0.06 withdraw:-0.06
dzien smallTalk:0.09
dobry smallTalk:0.09
przepraszam confirmReading:-0.04 help:-0.03 smallTalk:-0.13 withdraw:0.27
po help:0.25 hr:-0.05 incident:0.08 question:-0.05 rights:-0.04 smallTalk:-0.08 uth:-0.05
z confirmReading:-0.04 help:-0.06 hr:0.21 incident:0.12 question:-0.04 smallTalk:-0.12
do help:-0.06 incident:-0.03 question:0.19 rights:-0.10 smallTalk:0.03 withdraw:-0.04
w incident:0.15 smallTalk:-0.05
<down> confirmReading:-0.05 help:-0.06 hr:0.14 incident:0.84 question:-0.04 rights:-0.09 smallTalk:-0.05 uth:0.08 withdraw:-0.07
<insight> incident:-0.07 question:-0.04 rights:0.90 uth:-0.04
<asker&insight> incident:-0.05 rights:0.84
giv incident:-0.06 question:0.06 rights:0.05
byggesag rights:0.08
nabon question:0.06 rights:0.04
word incident:0.03
nu confirmReading:0.07 help:-0.04 hr:0.11 incident:0.14 question:-0.15 rights:-0.08 smallTalk:-0.05 uth:0.04 withdraw:-0.04
ansog incident:0.06
bar help:-0.12 hr:-0.05 question:-0.04 rights:-0.06 smallTalk:0.13 uth:-0.03 withdraw:0.18
kopi rights:0.11
tekst confirmReading:0.04
ud confirmReading:-0.05 help:-0.03 incident:0.09 question:-0.08 uth:0.12 withdraw:-0.04
star help:0.08 incident:0.07 question:-0.07 rights:0.14 smallTalk:-0.07 uth:-0.07 withdraw:-0.04
^vi incident:0.19 question:-0.07 rights:-0.04 uth:-0.03
<water> incident:0.71 question:-0.04 rights:0.14 uth:-0.03
<recording> incident:0.06 question:0.12 rights:-0.04 smallTalk:-0.04 withdraw:-0.04
<employment> confirmReading:-0.04 help:-0.22 hr:1.74 incident:-0.22 question:-0.25 rights:-0.15 smallTalk:-0.06 uth:-0.15 withdraw:-0.04
<content&extra> incident:0.11
<paper&content> incident:0.17 uth:-0.06
<recording&people> incident:0.04 uth:-0.04
<employment&self> help:-0.12 hr:0.71 incident:-0.14 question:-0.10 rights:-0.14 smallTalk:-0.08 uth:-0.09
<employment&send> incident:0.63 question:-0.03 rights:0.03 withdraw:0.11
<employment&digital> hr:-0.11 incident:0.05 question:0.05 rights:-0.05 withdraw:0.11
lon hr:0.05
<lose> confirmReading:0.09 help:-0.17 hr:0.18 incident:0.93 question:-0.24 rights:-0.10 smallTalk:-0.12 uth:0.20 withdraw:-0.07
hi smallTalk:0.03
ther incident:0.05 question:-0.03
was incident:0.13 question:-0.05
one confirmReading:0.05 hr:-0.04 incident:0.05 question:-0.04 uth:-0.04 withdraw:0.09
pag incident:0.03
s confirmReading:0.05 hr:-0.04 incident:0.10 uth:-0.03
social incident:0.03
fil incident:0.09 rights:0.03
by hr:-0.03 incident:0.06
hour incident:0.03
ago incident:0.07
called incident:0.04
him uth:0.05
he incident:0.05
hav confirmReading:0.03 help:-0.07 hr:0.05 incident:0.08 question:-0.06 rights:0.07 uth:-0.07 withdraw:-0.07
nothing incident:0.03
^hi smallTalk:0.03
<found> confirmReading:-0.12 help:-0.05 hr:0.12 question:-0.09 rights:-0.07 smallTalk:-0.08 uth:0.20 withdraw:0.06
la hr:-0.04 rights:-0.03 uth:0.05 withdraw:0.07
vor confirmReading:-0.04 hr:0.05 incident:0.19 question:-0.11 rights:-0.03
int incident:0.08
morg incident:-0.07 uth:0.13
barn rights:0.10
handleplan incident:0.04
sid confirmReading:-0.03 help:0.05 incident:0.10 question:0.09 smallTalk:-0.05 uth:-0.08 withdraw:-0.05
hor help:-0.03 hr:0.10 incident:-0.07 smallTalk:0.07
helt incident:0.05 smallTalk:-0.03 uth:0.08
length16 confirmReading:-0.13 hr:0.26 incident:-0.63 question:0.23 rights:0.44 smallTalk:-0.76 uth:0.26 withdraw:0.33
<publish> confirmReading:-0.06 help:-0.04 hr:-0.07 incident:0.93 question:0.03 rights:0.04 smallTalk:-0.03 uth:-0.05 withdraw:-0.05
<send&toAll> incident:0.07
<publish&people> incident:0.05
paror rights:0.06
altsa uth:-0.03
se confirmReading:0.06 hr:-0.08 incident:-0.09 question:-0.11 rights:0.06 smallTalk:-0.06 uth:-0.04 withdraw:0.24
hinand hr:0.11 incident:-0.04
frem incident:0.04
fler confirmReading:0.05 hr:0.07 rights:-0.05
<myData> confirmReading:-0.11 help:-0.12 incident:-0.05 question:-0.25 rights:1.49 smallTalk:-0.13 withdraw:-0.09
<self..reading> confirmReading:1.35 help:-0.12 hr:-0.14 incident:0.09 question:-0.14 rights:-0.12 smallTalk:-0.05 uth:-0.06 withdraw:-0.08
referat question:0.03
fra confirmReading:-0.08 help:-0.09 hr:-0.08 incident:0.05 question:0.15 rights:0.12 smallTalk:-0.06 uth:-0.08 withdraw:0.06
havd confirmReading:-0.04 incident:0.05 question:-0.05 rights:-0.03 withdraw:0.09
glemt confirmReading:-0.04 incident:0.04 smallTalk:-0.03 uth:0.07
afsnit confirmReading:0.04
<pay> incident:0.12
sent hr:-0.04 incident:-0.05 uth:0.05 withdraw:0.11
an hr:-0.05 incident:0.07 question:0.08
our incident:0.12
citiz incident:-0.05 question:0.12
cpr incident:0.04 question:0.07 uth:-0.04
no hr:-0.04 incident:-0.12 question:0.11 rights:-0.03 uth:0.04 withdraw:0.09
right incident:0.03
person help:0.20 hr:-0.05 question:-0.06 rights:-0.03
<private> confirmReading:-0.12 help:-0.07 hr:-0.08 incident:0.08 question:0.07 rights:0.26 smallTalk:-0.03 uth:-0.04 withdraw:-0.06
<crime> incident:-0.04 uth:0.10
<publish&personal> incident:0.11
lig confirmReading:-0.07 help:-0.06 hr:0.16 incident:0.05 question:0.06 smallTalk:-0.05 withdraw:-0.06
hjemmesid rights:0.04
privat confirmReading:-0.03 incident:0.08
<strange> help:-0.03 incident:0.89 rights:-0.09 smallTalk:-0.04 withdraw:-0.04
<pests> hr:0.04 incident:0.10 question:-0.03
<paper&pests> incident:0.06
team hr:0.05 incident:0.03 question:0.06 rights:-0.06
sat confirmReading:0.06 incident:-0.03 uth:0.07
kun confirmReading:-0.05 incident:0.19 question:-0.04
map withdraw:0.10
mus incident:0.04
^vores incident:0.05
<care> confirmReading:-0.10 help:-0.07 hr:-0.09 incident:-0.27 question:-0.13 rights:-0.04 smallTalk:-0.14 uth:1.68 withdraw:-0.13
<cared&care> incident:0.04 uth:0.71
<mayI&paper> incident:0.07 question:0.77
<care&paper> uth:0.08
<care&publish> incident:0.71
billed question:0.05 rights:0.10 uth:-0.04
tavl question:0.07
las confirmReading:-0.07 help:0.04 hr:0.04 incident:0.08 rights:0.03 uth:-0.04
beborn incident:0.05
ned hr:0.03 incident:0.09 question:-0.03
<employment&asking> confirmReading:-0.05 help:-0.09 hr:0.47 question:-0.22 rights:-0.05 smallTalk:-0.05 uth:-0.04 withdraw:0.07
<employment&askingVerb> help:-0.11 hr:0.72 incident:-0.11 question:-0.14 rights:-0.11 smallTalk:-0.06 uth:-0.07 withdraw:-0.10
<mayI&employment> help:-0.06 hr:0.33 incident:-0.04 question:-0.05 rights:-0.05 uth:-0.03 withdraw:-0.04
journalist incident:0.03
tel incident:0.04
us hr:-0.03 incident:0.10
that incident:0.13 question:-0.04 rights:-0.05
which incident:0.05
is confirmReading:-0.03 help:-0.04 hr:0.04 incident:0.07 question:0.03 withdraw:-0.03
be help:0.06 hr:-0.03 incident:0.06 question:-0.04
on help:-0.05 incident:0.16 rights:-0.05 withdraw:-0.04
web incident:0.04
we help:-0.07 hr:-0.04 question:0.20 rights:-0.06 withdraw:-0.03
are help:-0.06 hr:-0.04 incident:0.08 question:-0.04 smallTalk:0.11
^a incident:0.08 rights:0.07 uth:-0.04
<staff&access> incident:0.72 question:0.09
<access&system> question:0.17
allergi incident:0.03
blev incident:0.06 rights:-0.04 uth:0.07
lagt confirmReading:-0.04 incident:0.04 smallTalk:-0.05 uth:0.15
op confirmReading:-0.03 help:-0.06 hr:-0.06 incident:-0.04 question:0.12 rights:-0.07 smallTalk:-0.04 uth:0.21
ik confirmReading:-0.06 hr:0.07 incident:-0.04 question:-0.13 rights:0.17 smallTalk:-0.05 withdraw:0.04
<found..paper> incident:0.05
find help:0.03 incident:0.05
vak incident:0.04
^kan confirmReading:0.04 help:0.05 hr:0.03 incident:-0.11 rights:0.07 uth:-0.04
<device> confirmReading:-0.14 hr:-0.21 incident:0.22 question:0.36 rights:-0.09 smallTalk:-0.24 uth:-0.09 withdraw:0.19
<transport> confirmReading:-0.07 help:-0.16 incident:0.27 question:-0.11 rights:-0.09 smallTalk:0.21 uth:-0.08 withdraw:0.03
<fire> confirmReading:-0.03 help:-0.05 hr:0.22 incident:0.67 question:-0.10 rights:-0.07 smallTalk:-0.06 uth:0.15
<lose..device> incident:0.08
<device..transport> incident:0.08
<device&lose> incident:0.19 question:-0.07 uth:-0.03
<paper&fire> incident:0.06 question:-0.04
tabl help:-0.06 withdraw:0.11
tog hr:0.03 withdraw:0.03
not incident:0.11 withdraw:-0.03
fir hr:0.15 question:-0.05 smallTalk:-0.03 uth:0.04
fornavn question:0.07
^jeg help:0.15 hr:0.12 question:-0.23 rights:0.07 uth:-0.05
ja uth:0.06
mig confirmReading:0.11 help:-0.20 hr:0.40 incident:-0.18 question:-0.20 rights:0.20 smallTalk:-0.05 uth:-0.10
hjemmeplej rights:0.06
bil help:-0.07 smallTalk:0.16
kort uth:0.03
papir rights:0.06
over question:-0.04 rights:0.05 uth:0.04
mangl confirmReading:0.13 help:-0.05 question:-0.03
nogl incident:0.04
^ja uth:0.06
<trash> help:-0.03 hr:-0.04 incident:0.78 question:0.24 rights:-0.05 smallTalk:-0.06 uth:-0.06 withdraw:-0.04
<helping> confirmReading:-0.07 help:1.28 hr:-0.20 question:0.12 smallTalk:-0.37 uth:-0.23 withdraw:0.15
<could&notYet> incident:0.03
<worry&notYet> incident:0.03
<worry&building> incident:0.05
god help:-0.06 question:0.11 smallTalk:0.03
skul help:0.08 hr:-0.07 question:-0.12 rights:0.04 smallTalk:-0.04 uth:0.05 withdraw:0.07
bag help:0.10 incident:0.06 smallTalk:-0.07
dogn uth:0.05
ga hr:0.12 question:-0.06
ind help:-0.14 hr:0.03 incident:0.13 smallTalk:0.09 uth:-0.11
stil hr:0.07
kas incident:0.05 question:0.13 rights:-0.03 smallTalk:-0.04
hvad incident:0.14 question:-0.15 rights:0.22 smallTalk:-0.07 uth:-0.06 withdraw:-0.09
vil help:-0.06 incident:-0.12 question:-0.04 rights:0.33 smallTalk:-0.04 uth:-0.08
? confirmReading:-0.10 help:0.34 hr:0.53 incident:-0.54 question:0.30 smallTalk:-0.17 uth:-0.20 withdraw:-0.17
?end confirmReading:-0.03 help:0.53 hr:0.27 incident:-0.54 question:0.17 rights:-0.03 smallTalk:-0.04 uth:-0.13 withdraw:-0.20
resident uth:0.09
diagnos incident:0.04
now incident:0.07
locked incident:0.03
elev incident:0.05 question:0.03
fund incident:-0.03 uth:0.07
hojt incident:0.04
fredag incident:-0.08 question:0.10 smallTalk:-0.03
tomt incident:0.04
prosz confirmReading:-0.04 help:-0.03 incident:0.05 smallTalk:-0.14 withdraw:0.26
<credentials> confirmReading:0.05 help:-0.17 hr:-0.08 incident:0.21 question:0.25 rights:-0.09 smallTalk:-0.04 uth:-0.05 withdraw:-0.08
tabt incident:0.03
vagttelefon help:0.15 question:-0.04 smallTalk:-0.06
mellem hr:-0.04 incident:0.09
uden confirmReading:-0.04 hr:0.09 incident:-0.05 question:-0.05 smallTalk:-0.03 uth:0.14 withdraw:-0.04
kod help:-0.06 incident:0.09 question:0.09
<device..lose> incident:0.10 question:-0.05
nr incident:-0.07 withdraw:0.18
afdeling uth:0.03
weekend confirmReading:0.14 help:-0.03 question:-0.03 rights:-0.06 smallTalk:0.03 withdraw:-0.04
trod incident:0.05
<steal> help:-0.10 hr:-0.03 incident:0.80 smallTalk:-0.04 withdraw:0.17
<misconduct> help:-0.11 hr:-0.05 incident:0.25 question:-0.05 rights:-0.04 smallTalk:-0.04 uth:-0.07 withdraw:0.15
<steal..device> help:-0.07 withdraw:0.13
<device&steal> help:-0.07 withdraw:0.12
someon incident:0.05
stol help:-0.06 incident:-0.05 uth:0.08 withdraw:0.10
laptop question:0.09
from help:-0.04 hr:-0.05 incident:0.05 rights:0.06
turned uth:0.03
around incident:0.03
screen incident:0.04
dag confirmReading:-0.04 help:-0.03 question:-0.05 rights:-0.06 smallTalk:0.18 uth:0.05 withdraw:-0.05
arbejd help:-0.11 smallTalk:0.18
pc incident:0.09
spar incident:0.03
^glemte incident:0.04
phon incident:0.04
work question:0.09
nobody incident:0.05
wil incident:0.06
get incident:0.06 question:-0.05 rights:0.09
^my incident:0.06
<breakIn> incident:0.66 withdraw:0.16
<building&breakIn> incident:-0.05 withdraw:0.12
<misconduct&staff> help:-0.07 withdraw:0.13
<misconduct&building> incident:0.04
nat help:0.15 incident:-0.04 question:-0.03 smallTalk:-0.06 uth:0.06
gem question:0.08
добрии incident:0.16 smallTalk:-0.04
день incident:0.16 smallTalk:-0.04
я incident:0.16 smallTalk:-0.04
^добрии incident:0.16 smallTalk:-0.04
<attack> confirmReading:0.04 help:-0.06 hr:0.19 incident:0.64 question:-0.09 rights:-0.06 smallTalk:-0.09 withdraw:0.10
<attack&click> incident:0.04
trykked incident:-0.06 withdraw:0.18
vindu incident:0.05
<click&credentials> confirmReading:0.07 incident:0.03
mobil question:0.16 smallTalk:-0.05
selv hr:-0.03 incident:0.12
skriv help:0.17 hr:-0.03 incident:0.14 question:-0.13 rights:-0.10 withdraw:-0.05
folk incident:0.05
kolleg incident:0.06
sporg hr:-0.04 incident:0.06 question:0.03 rights:-0.03
hvorfor help:-0.03 incident:0.03 question:0.08 rights:-0.05
^min hr:0.25 incident:-0.03 question:-0.04 rights:-0.07 uth:-0.03
<nearMiss> confirmReading:-0.04 help:-0.03 hr:-0.10 incident:0.64 question:-0.10 rights:0.15 smallTalk:-0.03 uth:-0.06 withdraw:0.28
<misconduct&credentials> incident:0.05
lik incident:0.03
password confirmReading:0.06
skarm incident:0.05
skal confirmReading:0.05 help:-0.08 hr:-0.06 incident:-0.05 question:0.27 rights:-0.04 smallTalk:-0.04 withdraw:-0.05
reception rights:0.03
^der question:-0.04 rights:0.18 uth:-0.04
<recording&talk> incident:0.03
<mayI&device> confirmReading:-0.03 help:-0.05 hr:-0.05 question:0.93 rights:-0.04
bliv hr:0.07 question:-0.09 rights:0.11
sagd incident:0.05
vel incident:0.05 uth:-0.03
minut incident:0.04
fik hr:-0.04 incident:-0.04 rights:-0.08 smallTalk:-0.04 uth:0.28 withdraw:-0.04
ogsa confirmReading:-0.06 hr:-0.09 incident:0.06 question:0.16
tank incident:-0.06 question:0.11
aldr uth:0.06
mad uth:0.06
<digital&click> incident:0.08
<attack&credentials> incident:0.05
kantin incident:0.04
tast help:0.10 hr:-0.04
<unsafe&personal> incident:-0.11 question:0.15
<unsafe&private> incident:0.03 question:0.04
got incident:0.04 smallTalk:-0.04 uth:0.03
cod incident:0.06
so incident:0.09 uth:-0.04
postkas incident:0.04
klik confirmReading:0.05
gang incident:0.03 uth:-0.04
<lookUp> help:-0.07 hr:-0.06 incident:0.93 question:-0.09 withdraw:-0.04
<lookUp&private> question:-0.03 rights:0.06
egen hr:-0.03 question:-0.04 rights:0.17
omsorgssystem incident:0.04
hvornar hr:0.05
hjalp confirmReading:-0.03 help:0.20 rights:-0.05 smallTalk:-0.07
vist incident:0.06
stopped rights:0.04
log incident:0.08
vis incident:0.10
sag confirmReading:-0.03 help:-0.04 hr:-0.04 incident:0.17 question:-0.07 rights:0.07 uth:-0.04
am help:0.19 hr:-0.06 incident:0.04 question:-0.03 rights:-0.04
who help:0.16 hr:-0.06 incident:-0.10 rights:0.06
colleagu help:-0.06 withdraw:0.11
keep incident:0.06
reading confirmReading:0.21 smallTalk:-0.09
what help:0.05 hr:-0.07 question:0.05 rights:-0.06 withdraw:0.08
been incident:0.04
befor help:-0.03 incident:0.10 question:0.08 rights:-0.05
sum incident:0.04 question:0.03
^i confirmReading:0.05 help:-0.10 incident:0.05 question:-0.07 withdraw:0.10
fand uth:0.06
vikar incident:0.05
sad incident:0.05
bebor incident:-0.03 uth:0.11
jer confirmReading:-0.04 help:0.13 incident:-0.08 question:-0.06 rights:0.20 smallTalk:-0.07 uth:-0.03 withdraw:-0.05
brug help:0.04 hr:0.04 rights:0.06 withdraw:-0.05
<system..down> incident:0.06
nodkald uth:0.06
virk confirmReading:-0.03 incident:0.04 smallTalk:0.15 uth:-0.03 withdraw:-0.03
rund help:-0.04 hr:0.08 question:-0.11 rights:-0.04 uth:-0.04 withdraw:0.17
<system&dataLoss> incident:0.08 uth:-0.04
hov withdraw:0.12
^hov withdraw:0.12
<nearMiss..send> incident:0.05 uth:-0.03
<nearMiss&send> incident:0.07 uth:-0.04
<nearMiss&wrong> incident:0.04 uth:-0.04 withdraw:0.03
<recording&staff> incident:0.04 uth:-0.03
<care&dosing> incident:-0.12 uth:0.96
<care&harm> incident:-0.07 uth:0.89
<care&send> incident:0.69 rights:-0.03 uth:0.09
show confirmReading:0.06 uth:-0.03
up incident:0.09 uth:-0.05
noticed incident:0.03
^two incident:0.05 uth:-0.03
eft confirmReading:0.05 hr:0.03 incident:-0.05 question:-0.06 uth:0.06
notat rights:0.07
<down..system> incident:0.05
andr confirmReading:0.13 hr:-0.03 incident:0.08 rights:-0.04 smallTalk:-0.04
<harm..cared> incident:0.05 question:-0.05 uth:0.04
<unsafe&health> question:0.09
aftenvag incident:0.05 question:-0.05 uth:0.09
delt incident:0.08 question:-0.04
sar incident:0.06 question:-0.04
ok confirmReading:0.11 rights:-0.06 uth:0.03
hjem question:0.08
forst hr:-0.04 question:0.04
aner incident:-0.05 question:-0.03 rights:0.08 uth:0.06
almind incident:0.04
lag incident:-0.04 question:0.15
nok help:-0.06 question:0.11 smallTalk:0.03
door incident:0.05
every incident:0.05
morning hr:-0.06 smallTalk:0.04 withdraw:0.10
how help:-0.07 hr:0.04 incident:-0.09 question:0.07 rights:-0.03 smallTalk:0.12
you confirmReading:-0.03 help:0.08 hr:-0.12 question:-0.20 rights:0.06 smallTalk:0.14 uth:-0.04 withdraw:0.11
brugt rights:0.07
naed incident:0.04
stop incident:-0.04 rights:0.06
<nearMiss&paper> incident:0.05
ad incident:-0.05 uth:0.07
dor hr:0.07 incident:-0.04 uth:0.05
und confirmReading:0.09 hr:-0.04 incident:-0.05 question:-0.08 rights:-0.04 smallTalk:-0.04 uth:0.23 withdraw:-0.03
kollega hr:0.10 rights:-0.07 uth:-0.06 withdraw:0.08
sket help:-0.04 hr:-0.04 incident:0.10
<takeBack> confirmReading:-0.08 help:-0.11 hr:-0.16 incident:-0.37 question:-0.14 rights:-0.15 smallTalk:-0.12 uth:-0.11 withdraw:1.87
open incident:0.10
me confirmReading:0.05 help:-0.04 hr:0.13 incident:-0.05 smallTalk:-0.03
out incident:0.05
<conditional> confirmReading:-0.21 help:-0.13 hr:0.38 question:0.62 rights:-0.22 smallTalk:-0.12 uth:-0.18 withdraw:-0.14
<nearMiss&digital> incident:0.05
<could&conditional> confirmReading:-0.10 help:-0.04 hr:0.16 incident:0.16 question:0.07 rights:-0.09 uth:-0.07 withdraw:-0.05
chef help:0.09
ing incident:0.09 question:-0.03 rights:0.06
nar confirmReading:-0.04 help:-0.05 hr:0.07 incident:-0.14 question:0.39 rights:-0.07 smallTalk:-0.05 uth:-0.06 withdraw:-0.05
<rule> confirmReading:0.12 help:-0.09 hr:0.22 question:0.66 smallTalk:-0.08 uth:-0.08 withdraw:-0.10
<rule&misconduct> incident:0.05
sadan incident:0.03
hang question:0.04
<notSent> incident:-0.03 uth:0.10
<harmless> confirmReading:-0.06 help:-0.03 hr:-0.04 incident:0.18 question:-0.05 rights:-0.05 smallTalk:-0.04 uth:-0.04 withdraw:0.12
<report&harmless> confirmReading:-0.03 withdraw:0.11
assistant incident:0.03
three incident:0.04
week incident:0.05 question:0.03
harm incident:-0.03 uth:0.06
don confirmReading:0.13 question:-0.05 smallTalk:-0.04
think incident:0.08
should incident:0.07
reported help:-0.06 withdraw:0.13
^our incident:0.04
mit incident:0.12 question:-0.12 rights:0.11
adgangskort incident:0.07 question:-0.04
par question:0.11
<talk&hear> incident:0.08
<talk&transport> incident:0.03
<hear&outsider> incident:0.06
famili incident:0.06
kend help:-0.07 smallTalk:0.16
<talk&place> incident:0.08
<hear&place> incident:0.04
they hr:0.13
war incident:0.05 rights:-0.04 smallTalk:-0.05 uth:-0.04 withdraw:0.15
<hear..talk> incident:0.03
land incident:-0.06 uth:0.08
tal hr:0.08 incident:-0.04
<building&water> incident:0.07
vand incident:0.05
hyld withdraw:0.10
<building&fire> incident:0.06 question:-0.04
copy question:-0.03 rights:0.03
room incident:0.05 question:-0.04
job incident:0.06
centr incident:0.05 question:-0.04
night incident:0.04 question:-0.03
cabin incident:0.05 question:-0.04
pap incident:0.04
t incident:0.06 question:-0.04
know incident:0.06 question:-0.04
yet incident:0.03 question:-0.03
<vague> incident:0.09
journal confirmReading:-0.04 incident:0.06 question:-0.06 rights:0.10
<staff..lookUp> incident:0.07
led confirmReading:0.04 hr:0.20 incident:-0.22 question:-0.04 rights:0.05
gulv incident:-0.03 uth:0.07
personalesag incident:0.03 question:-0.06 rights:0.11
depot incident:0.03
plejehjem question:0.07 rights:-0.05
afdod rights:0.05
<object> confirmReading:-0.03 help:-0.04 incident:-0.18 rights:1.08 smallTalk:-0.04 uth:-0.07
nye confirmReading:0.05 rights:-0.03
print question:0.10
hent incident:-0.08 uth:0.17
hvis confirmReading:-0.08 hr:0.15 incident:0.08 question:-0.06
arkiv incident:0.08
mer hr:0.07 incident:-0.05 rights:0.15 withdraw:-0.04
ell confirmReading:0.04 help:0.09 hr:-0.04 incident:-0.10 question:0.08 rights:-0.05 smallTalk:-0.04 uth:0.05 withdraw:-0.04
^vinduet incident:0.04
<could..worry> incident:0.05
form incident:0.06
shows incident:0.03
next incident:0.04
test hr:0.13
somebody incident:0.04
strom incident:0.04
galt incident:0.07
hvordan help:-0.04 hr:-0.05 incident:-0.04 question:0.08 rights:-0.06 withdraw:0.17
data incident:-0.07 rights:0.11
syn question:0.04
tor help:-0.03 incident:0.06 uth:0.04
^noget help:-0.04 incident:0.10
<vendorBreach> help:-0.10 hr:-0.03 question:0.24 rights:-0.06
<vendor&vendorBreach> incident:0.04
<ai> question:0.04
whol incident:0.03
becaus hr:0.13 incident:-0.03 smallTalk:-0.04
<myWork> confirmReading:-0.04 help:0.13 hr:0.99 incident:-0.20 question:-0.07 rights:-0.07 smallTalk:-0.03
fejl help:-0.03 incident:-0.19 rights:0.03 uth:0.05 withdraw:0.21
tilsyn incident:0.04
<bot> confirmReading:-0.30 help:1.82 hr:-0.29 incident:-0.20 question:-0.34 rights:-0.25 smallTalk:0.31 uth:-0.16 withdraw:0.07
<paper&place> question:0.15 rights:-0.03 uth:-0.03
<bot&askingVerb> confirmReading:-0.08 help:0.45 hr:-0.14 incident:-0.11 question:-0.15 rights:-0.07 smallTalk:0.13 uth:-0.06 withdraw:0.05
klag hr:0.03 incident:-0.07 uth:0.08
hold hr:0.05
mund hr:0.05
du confirmReading:-0.06 help:-0.14 hr:-0.04 incident:-0.06 question:-0.06 rights:-0.04 smallTalk:0.50 uth:-0.04 withdraw:-0.06
fard confirmReading:0.05
department incident:0.05
removed incident:0.06
cam incident:0.06
told incident:0.07
this hr:-0.04 withdraw:0.10
mang uth:0.06
maned help:-0.05 question:0.11
vagt incident:0.04
telefon question:0.03 withdraw:0.08
^ma help:-0.04 incident:-0.08 question:0.24 rights:0.04 smallTalk:-0.04 withdraw:-0.03
lang incident:-0.03 question:-0.03 rights:0.12
ansogning question:0.03
^hvor confirmReading:-0.04 hr:0.13 incident:-0.07 question:0.24 rights:-0.08 smallTalk:-0.07 uth:-0.04 withdraw:-0.06
let incident:-0.08 question:0.13
health incident:-0.10 question:0.13
information hr:-0.04 incident:-0.11 question:0.10 rights:0.08
^how help:-0.06 incident:-0.11 question:0.11 smallTalk:0.12
<reading&rule> confirmReading:0.80 help:-0.04 hr:0.09 incident:-0.05 question:0.05 rights:-0.06 smallTalk:-0.04
<mayI&rule> confirmReading:-0.05 hr:-0.06 question:0.08 rights:0.09
<asking&rule> confirmReading:-0.03 hr:-0.04 question:0.11
regl confirmReading:0.12 hr:0.09 incident:-0.10 rights:-0.05
^hvad confirmReading:0.06 help:-0.05 rights:0.10 smallTalk:-0.05
ord incident:-0.08 question:0.16
^er confirmReading:0.14 help:0.07 hr:-0.06 incident:-0.12 question:0.08 rights:-0.07 smallTalk:0.07 uth:-0.05 withdraw:-0.06
godt confirmReading:0.03 hr:-0.04 incident:-0.05 question:0.13 rights:-0.03 uth:-0.03
son incident:-0.09 question:0.07 rights:0.16 uth:-0.08
fald incident:-0.06 question:0.08
lov question:0.08
<wonder> help:0.20 incident:-0.28 question:0.75 rights:0.06 smallTalk:-0.06 uth:-0.04
<system&rule> hr:-0.04 question:0.04
<vendor&rule> hr:-0.04 question:0.04
<wonder&mayI> help:0.16 hr:-0.06 question:-0.03 rights:-0.04
gern confirmReading:0.03 hr:-0.06 incident:-0.09 rights:0.06 uth:-0.03 withdraw:0.15
app hr:-0.03 question:0.04
lav help:-0.06 question:0.10
databehandleraftal hr:-0.03 question:0.04
<conditional&device> question:0.08
everyon hr:-0.04 rights:0.09
^is incident:-0.04 question:0.08
skift help:-0.06 incident:-0.03 question:0.10 uth:0.08
hver help:-0.06 incident:-0.14 question:0.15 rights:-0.05 uth:0.13
^hvordan question:0.11
lukked question:0.10 smallTalk:-0.03
length8 confirmReading:0.32 help:0.18 hr:-0.08 incident:-0.66 question:0.08 smallTalk:0.23 uth:-0.05 withdraw:-0.03
count help:-0.06 question:0.15
as help:-0.06 incident:-0.06 question:0.15 uth:0.05
offic help:-0.07 question:0.15
^what help:0.10 hr:-0.04 question:0.08 rights:-0.03
melding hr:0.03 incident:-0.06 withdraw:0.07
<employment&lose> hr:0.06 incident:0.74 question:-0.03
oktob hr:0.04
phishing confirmReading:0.04 hr:0.13 incident:-0.05 smallTalk:-0.03
^can help:0.07 hr:0.06 incident:-0.04 rights:0.06 smallTalk:-0.06
<entitled> confirmReading:-0.13 help:-0.06 hr:0.99 incident:-0.14 question:-0.18 rights:0.21 uth:0.08 withdraw:-0.04
<employment&entitled> hr:0.83 incident:-0.03
tilbag question:-0.07 rights:0.08
tid confirmReading:-0.08 hr:0.15 incident:-0.07 question:-0.04 withdraw:0.09
havn hr:0.03
samtal hr:0.10
<reading..rule> confirmReading:0.83 hr:0.11 incident:-0.06 question:-0.08
glem confirmReading:-0.08 hr:0.11 incident:-0.04 withdraw:0.08
^far confirmReading:-0.09 hr:0.12 incident:-0.04 rights:0.06
want hr:0.04 incident:-0.03 question:-0.04 rights:0.07
<asker..demand> confirmReading:-0.04 hr:-0.06 incident:-0.15 question:-0.05 rights:0.46 uth:-0.07 withdraw:-0.05
<harm&place> incident:0.04
<demand&myData> incident:-0.03 rights:0.78
alt incident:0.07 rights:0.11 smallTalk:-0.05
<demand..erase> incident:-0.09 rights:0.87
ar rights:0.03
<demand..insight> rights:0.76
bed rights:0.03 uth:-0.04
says incident:0.03
dat help:-0.03 incident:-0.03 rights:0.29 smallTalk:-0.06 uth:-0.04 withdraw:-0.04
<object&personal> incident:-0.11 rights:0.15
<object&people> incident:-0.09 question:-0.09 rights:0.28 uth:-0.04
<lookUp&health> rights:0.06
kig rights:0.06
<demand&social> rights:0.12 withdraw:-0.03
onsk incident:-0.04 rights:0.09
sin incident:0.03
everything rights:0.04
seng incident:-0.05 uth:0.11
slog uth:0.04
skadestu incident:-0.03 uth:0.07
fint smallTalk:0.04
wound uth:0.05
^resident uth:0.09
tim incident:-0.05 uth:0.15
<care&access> incident:0.68 uth:0.06
forgot incident:-0.06 uth:0.07
evening incident:-0.06 uth:0.06
drop incident:-0.06 uth:0.06
lady incident:-0.05 uth:0.06
days incident:-0.04 uth:0.06
row incident:-0.05 uth:0.06
^we incident:-0.05 uth:0.06
tirsdag incident:-0.05 question:0.04 uth:0.05
onsdag incident:-0.03 rights:0.04 uth:0.04
opdag uth:0.05
<device&found> incident:-0.05 rights:-0.03 uth:0.06 withdraw:0.12
<takeBack..report> incident:-0.08 withdraw:0.89
<takeBack&report> hr:-0.04 incident:-0.14 question:-0.03 rights:-0.04 withdraw:1.03
trak incident:-0.04 question:-0.06 rights:0.08
<report..takeBack> withdraw:0.76
pleas confirmReading:0.12 smallTalk:-0.06
pas withdraw:0.09
alligevel withdraw:0.09
^det withdraw:0.11
opret incident:-0.09 withdraw:0.19
<paper&breakIn> incident:-0.05 withdraw:0.12
falsk incident:-0.05 withdraw:0.10
sik confirmReading:0.08 incident:-0.11 question:-0.03 rights:-0.03 smallTalk:0.19
length3 confirmReading:0.17 help:0.19 hr:-0.17 incident:-0.34 question:-0.19 rights:-0.19 smallTalk:0.98 uth:-0.20 withdraw:-0.21
wher confirmReading:0.06 uth:0.04
click confirmReading:0.06
confirm confirmReading:0.12
<ruleNumber> confirmReading:1.06 help:-0.04 incident:-0.08 rights:-0.05 smallTalk:-0.07 withdraw:-0.03
<reading&ruleNumber> confirmReading:0.77 incident:-0.03
igennem confirmReading:0.11
^ok confirmReading:0.08
hva confirmReading:-0.04 help:-0.04 incident:-0.10 question:0.13 rights:-0.05 smallTalk:0.16 uth:-0.03 withdraw:-0.04
<bot&helping> help:1.06 incident:-0.03 question:-0.04 rights:-0.04 smallTalk:-0.13 withdraw:-0.06
<bot&asking> confirmReading:-0.09 help:1.06 hr:-0.03 question:-0.04 rights:-0.04 smallTalk:-0.10 withdraw:-0.05
or help:0.20 hr:-0.05 question:-0.06 rights:-0.03
^who help:0.20 hr:-0.04 question:-0.06 rights:-0.03
dig confirmReading:-0.07 help:0.14 incident:-0.03 smallTalk:-0.04 withdraw:0.07
^hvem confirmReading:-0.07 help:0.19 hr:0.03 incident:-0.07 question:0.10 rights:-0.05 smallTalk:-0.08
herind help:0.24 hr:-0.06 question:-0.09
<machine> help:0.13
<myWork&asking> hr:0.08 incident:-0.04
smut incident:0.06 question:-0.04
annul question:-0.03 withdraw:0.11
gal incident:0.05 question:-0.03
vent incident:0.04
fortalt incident:0.03
te incident:0.05
off incident:0.03
mein rights:-0.03 smallTalk:-0.05 withdraw:0.15
ich rights:0.19 smallTalk:-0.06 withdraw:-0.04
hab rights:0.19 smallTalk:-0.06 withdraw:-0.04
ein rights:-0.03 smallTalk:-0.05 withdraw:0.15
indkald hr:0.04
ret incident:-0.03 rights:0.14 uth:-0.05
^the incident:0.06
kommentar incident:0.04
sog incident:0.05 question:-0.04
hom question:0.03
ser incident:0.04
skilt incident:0.03
tre help:-0.03 smallTalk:0.07
<bag> incident:0.20 question:-0.07 smallTalk:-0.03 uth:-0.04
<weather> incident:0.10 uth:-0.03
<bag&lose> incident:0.10 question:-0.04
<bag&transport> incident:0.08
blast incident:0.04
cykelkurv incident:0.04
besog incident:0.03
straffeattest incident:0.05
<employment&found> incident:0.74
fortro hr:-0.03 question:0.06
fem uth:0.07
loft hr:0.04 uth:0.04
regn incident:-0.05 rights:0.08
haft incident:0.05
hented uth:0.04
^am incident:0.04
thing help:0.14 question:-0.11
<device&trash> incident:-0.04 question:0.18 smallTalk:-0.04
smidt incident:0.04
svommehal rights:0.08
nogleboks incident:0.05 question:-0.04
forsvund incident:0.06 question:-0.04
^mit incident:0.04 question:-0.04
kor incident:0.06
oh incident:-0.06 uth:0.08
talt withdraw:0.04
lign incident:0.05
^fandt uth:0.06
nyt confirmReading:0.06 hr:-0.04
ryg hr:0.04
forsid incident:0.04
mandag confirmReading:0.05 rights:-0.03
gjort incident:0.05 uth:-0.03
sagt incident:-0.05 rights:0.12
praktikant incident:0.04 question:0.07
adgang question:0.14 rights:-0.03
^praktikanten incident:0.07
mailbox incident:0.05
sygesamtal incident:0.04
look incident:0.07
regist uth:0.05
tablet uth:0.06
fros hr:0.07 incident:-0.03
appointment question:0.06
fortryd withdraw:0.06
forlang hr:-0.05 rights:0.10
email incident:-0.04 withdraw:0.12
ha help:-0.06 incident:-0.04 question:0.06 rights:0.05 smallTalk:0.04
folg incident:-0.03 uth:0.05
ars incident:0.04 uth:-0.03
flueb confirmReading:0.07
modtag incident:0.04
ejer incident:0.04 question:-0.03
ekstra hr:0.04
spurg incident:0.04
<misconduct&harmless> incident:0.07
<rule&harmless> incident:0.04
tit incident:0.03
outsid question:0.05
gald confirmReading:-0.05 hr:-0.08 question:0.17
cal incident:0.04
speak help:0.06
personnum incident:0.05 question:-0.03
discussed incident:0.04
english help:0.05
hous question:0.04
^vil confirmReading:0.09 question:-0.03 rights:0.04
proved incident:0.04 question:-0.03
pension hr:-0.09 question:0.10
intern incident:0.03
chat help:0.04 question:0.07
uge incident:0.05
samtyk question:-0.07 rights:0.08
dump rights:0.09
<vague&helping> incident:0.05
ska help:-0.06 incident:-0.04 question:0.23 rights:-0.04 withdraw:-0.04
^hvornar hr:0.05
feri hr:0.13 incident:-0.10
stor hr:0.07 incident:-0.06 rights:0.05
barsel confirmReading:0.07 hr:-0.04
ka question:0.07
^ka question:0.07
leav question:0.06
^mus hr:0.03
<employment&myWork> hr:0.75
lar hr:0.06 incident:-0.05 uth:0.06
julefrokost hr:0.06
along question:0.04
fru incident:-0.04 question:0.03 uth:0.05
^fru uth:0.05
vagtlag incident:-0.04 uth:0.08
gled uth:0.07
halvt uth:0.05
ude incident:-0.06 uth:0.08
^borger incident:-0.04 rights:0.11
katet uth:0.05
sygeplejersk incident:-0.07 uth:0.11
tilkald uth:0.05
^kateter uth:0.05
blodsuk incident:-0.12 uth:0.17
^hun incident:-0.08 rights:0.05 uth:0.07
bland incident:-0.08 uth:0.12
sta incident:-0.12 rights:0.15 uth:0.07
hal incident:-0.07 uth:0.08
<erase&myData> rights:0.72
frist confirmReading:0.06 question:-0.04
end help:0.07
<mayI&myData> hr:-0.06 question:-0.11 rights:0.26
krav rights:0.08
gid hr:0.10 incident:-0.15 rights:0.16
acces incident:0.04
akt incident:-0.04 rights:0.14
sie confirmReading:-0.05 help:-0.04 hr:-0.03 incident:-0.05 question:-0.04 rights:0.25 smallTalk:-0.10 uth:-0.05 withdraw:0.11
holiday question:0.06
visit question:0.04
bestem incident:-0.06 question:0.15
fagsystem incident:-0.06 question:0.15
frivil confirmReading:-0.05 question:0.12
^galder confirmReading:-0.05 hr:-0.08 question:0.17
<returned> withdraw:0.07
<report&returned> withdraw:0.75
nev incident:-0.05 withdraw:0.12
left confirmReading:0.05
gennemga confirmReading:0.08
rul confirmReading:0.03 question:0.03
^done confirmReading:0.14 incident:-0.04 smallTalk:-0.04
ask help:0.14 incident:0.06 question:-0.12
robot help:0.07
czesc confirmReading:-0.04 help:-0.03 incident:-0.04 smallTalk:0.21
^czesc confirmReading:-0.04 help:-0.03 incident:-0.04 smallTalk:0.21
klagesag incident:0.03
ny uth:0.04
held incident:0.03
vilj hr:0.03
tavshedsp confirmReading:0.04 hr:-0.08 question:0.09
<employment&access> incident:0.70
<employment&publish> incident:0.72
<employment&lookUp> incident:0.70
<object&myData> rights:0.71
`;
