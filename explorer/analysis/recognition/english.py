"""The habits of English."""

from __future__ import annotations

from explorer.analysis.recognition.habits import Habits, phrases, words

_COMMON = words(
    """a an the this that these those it its he she they we i you his her their our my your who whom
    what which where when why how if but and or nor so yet for as at by in on of off to from with
    without within into onto over under after before since until while during through throughout
    about above across against along among around behind below beneath beside besides between
    beyond despite down except inside like near outside past per plus than toward towards up upon via
    not no yes all any both each every either neither few many more most much some several such other
    another one two three four five six seven eight nine ten hundred thousand million billion first
    second third last next new old also however meanwhile moreover furthermore therefore thus hence
    instead still then there here now today yesterday tomorrow tonight once again later earlier soon
    already perhaps maybe although though because unless whether whereas is are was were be been being
    has have had do does did will would can could may might must shall should let get got make made
    said says say according asked told added noted only just even ever never always often sometimes
    usually generally recently currently previously finally eventually initially originally overall
    local national international global regional federal state officials official government police
    people analysts experts residents passengers drivers workers traders exporters importers shipping
    freight cargo trains train trucks truck ships ship buses bus flights flight rail railway road
    roads highway port ports trade traffic total work works construction plans plan officials report
    reports data figures prices exports imports news photo photos read click follow share subscribe
    home about contact more latest breaking live video updated published monday tuesday wednesday
    thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn
    winter early late mid morning afternoon evening night
    """
)
_TITLES = words(
    """mr mrs ms miss dr sir lord lady dame professor prof president vice-president senator sen
    representative rep congressman congresswoman governor gov mayor minister secretary chancellor
    premier ambassador general gen colonel col captain capt major maj lieutenant lt sergeant sgt
    officer judge justice chief king queen prince princess pope bishop cardinal father sister brother
    rev reverend saint chairman chairwoman chairperson ceo cfo director manager coach defender striker
    midfielder goalkeeper detective inspector commissioner spokesman spokeswoman spokesperson lawyer
    attorney engineer economist analyst editor reporter correspondent author actor actress singer
    councillor councilman councilwoman deputy uncle aunt
    """
)
_OFFICES = words(
    "president prime minister foreign mayor governor ambassador secretary king queen premier "
    "chancellor sultan emir senator deputy vice defence defense finance transport trade leader summit"
)
_BODIES = words(
    """university college institute school academy bank airlines airways airline air times post
    journal herald tribune gazette daily news press globe mail telegraph agency corporation
    corp company co inc ltd llc plc group holdings association society federation union party
    council committee commission foundation museum gallery hospital clinic church cathedral
    orchestra philharmonic symphony theatre theater opera hotel inn restaurant bar club fc sc cf afc
    united rovers wanderers athletic hotspur albion villa rangers celtic dynamo lokomotiv spartak
    cowboys giants lakers knicks bulls bears packers raiders eagles jets patriots yankees mets dodgers
    cubs sox cavaliers warriors heat magic pistons pacers suns kings rockets mavericks spurs nets
    flyers devils bruins canadiens redskins commanders rams saints falcons panthers buccaneers chiefs
    broncos chargers steelers browns bengals ravens titans colts texans jaguars dolphins bills vikings
    lions cardinals seahawks 49ers braves marlins nationals phillies pirates reds brewers twins royals
    tigers indians guardians orioles athletics astros angels mariners padres rockies
    conference summit declaration agreement accord treaty protocol convention act law award prize cup
    open marathon championship championships league games olympics grand prix festival forum fund trust
    project programme program initiative plan index exchange stock securities capital partners energy
    petroleum oil gas steel motor motors electric power telecom mobile insurance logistics lines
    shipping steamship railways express line department ministry bureau court police army navy guard corps division
    regiment brigade battalion administration authority service services office board
    chamber network television tv radio broadcasting magazine review research laboratory laboratories
    center centre consulting consultants associates brothers sons studios records pictures
    sauce sprouts mustard cheese whisky wine beer salad
    """
)
_ORDINARY = words(
    """reading bath nice mobile split batman hope police march may enterprise liberty union
    independence superior normal eureka commerce defiance president orange star best most male much
    man of young long bay hull poole sandwich deal rugby wells rye ware wing diss barking tooting
    battle bar bala beer ash bow bury epping ford grays hale hook hyde leek looe march mold nelson
    penn rock sale same sandy settle shap street surrey wick wing bend burns canyon cash chance
    ceres gas gap humble index joy justice last license loving love luck magic metropolis mission
    money nothing novelty nutrioso oblong odd okay opp peculiar pop price protection quail
    ready rough sales santa show sport spot time truth two tuesday friday waterproof winner why
    home central west north south east imperial federal general police senate house
    state city village town college center centre central park spring falls hill valley bridge river
    green white black brown gray grey red blue gold silver diamond pearl ruby crystal rose lily
    along same many van media media rail data sun moon war era mayo cola pasco vice imbabura
    """
)
ENGLISH = Habits(
    before_place=words(
        "in at from to near via through between around outside inside across toward towards into "
        "reached reach reaching leaving left visit visited visiting enter entered entering linking "
        "links link connecting connects connect neighbouring neighboring nearby northern southern "
        "eastern western central north south east west beyond passing crossing serving for bypassing retook captured seized hit struck shelled attacked bombed shook"
    ),
    says=words(
        "said says told added argued wrote noted explained insisted claimed recalled joked smiled "
        "laughed asked replied thinks thought believes scored shot grew graduated married born died "
        "tweeted testified pleaded"
    ),
    titles=_TITLES,
    offices=_OFFICES,
    kinds_before=words(
        "port lake mount mt fort cape city town village gulf bay isle island river "
        "county province state district municipality prefecture"
    ),
    kinds_after=words(
        "city port airport station county province district river lake island islands state "
        "prefecture municipality harbour harbor region oblast valley bay peninsula terminal "
        "junction bridge tunnel canal strait railway highway metro township parish borough "
        "corridor expressway downtown suburb metropolitan area coast border governor mayor "
        "international oblast railyard dry-port"
    ),
    region_kinds=words("county province state district prefecture region oblast department"),
    bodies=_BODIES,
    sides=words(
        "north south east west northern southern eastern western central northeast northwest "
        "southeast southwest northeastern northwestern southeastern southwestern upper lower "
        "greater downtown mainland inner outer mid far"
    ),
    common=_COMMON,
    refused=phrases(
        """white house|wall street|downing street|capitol hill|pentagon|kremlin|world bank|world trade
        organization|european union|european commission|european parliament|european central
        bank|african union|new york times|the new york times|washington post|the washington post|los
        angeles times|boston globe|chicago tribune|financial times|south china morning post|jakarta
        post|the jakarta post|china daily|people s daily|xinhua|global times|associated press|agence
        france presse|reuters|bloomberg|bank of china|bank of england|bank of america|asian development
        bank|asian infrastructure investment bank|shanghai cooperation organization|shanghai cooperation
        organisation|belt and road|belt and road initiative|silk road|new silk road|paris agreement|paris
        accord|kyoto protocol|geneva convention|geneva conventions|maastricht treaty|bretton woods|cold
        war|world war|world cup|manchester city|manchester united|leicester city|norwich city|hull
        city|stoke city|cardiff city|swansea city|bristol city|birmingham city|coventry city|bradford
        city|lincoln city|exeter city|new york giants|new york jets|real madrid|atletico madrid|inter
        milan|ac milan|west ham|crystal palace|aston villa|nottingham forest|sheffield wednesday|sheffield
        united|newcastle united|leeds united|paris saint germain|bayern munich|borussia dortmund|ajax
        amsterdam|sporting lisbon|brooklyn nets|green bay packers|golden state|golden state warriors|deutsche
        bank|american airlines|british airways|china southern|china eastern|air china|singapore
        airlines|korean air|southwest airlines|northwest airlines|delta|virgin|virgin atlantic|new york
        stock exchange|london stock exchange|hong kong stock exchange|pacific international
        lines|orient express|trans siberian|trans siberian railway|trans siberian express|berkshire
        hathaway|nokia|adidas|hershey|phoenix suns|panama papers|west wing|east wing|north star|southern
        cross|middle corridor|northern corridor|southern corridor|north south corridor|ivy league|big
        ben|power of siberia|toyota|siemens|alstom|hershey|heinz|halliburton|black friday|good friday|independence day|central bank|central committee|supreme
        court|high court|middle power|new year|christmas|easter|ramadan|bible|koran|windsor castle|turkey
        sandwich|cologne cathedral|van|von|abu|bin|ben|bill|jack|al|la|le|el|del|san|st|os|co|inc"""
    ),
    ordinary=_ORDINARY,
)
