<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>AboutDataDialog</name>
    <message>
        <source>About the data</source>
        <translation>Деректер туралы</translation>
    </message>
    <message>
        <source>The licence file is missing from this copy.</source>
        <translation>Бағдарламаның бұл көшірмесінде лицензия файлы жоқ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Corridor Explorer</source>
        <translation>Corridor Explorer туралы</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>{0} нұсқасы</translation>
    </message>
    <message>
        <source>Open a transport corridor, see it on a map, compare its routes, and for every number get the answer to “says who?”</source>
        <translation>Көлік дәлізін ашыңыз, оны картадан көріңіз, маршруттарын салыстырыңыз және әр сан үшін «кім айтқан?» деген сұраққа жауап алыңыз.</translation>
    </message>
    <message>
        <source>MIT licence. It works without network and without an account; nothing leaves this computer.</source>
        <translation>MIT лицензиясы. Желісіз және тіркелгісіз жұмыс істейді; бұл компьютерден ештеңе сыртқа шықпайды.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Zoom in</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Corridors…</source>
        <translation>Дәліздер…</translation>
    </message>
    <message>
        <source>Choose another corridor, or open one of your own</source>
        <translation>Басқа дәлізді таңдау немесе өзіңіздікін ашу</translation>
    </message>
    <message>
        <source>Open your copy of an article…</source>
        <translation>Мақала көшірмесін ашу…</translation>
    </message>
    <message>
        <source>Read an article with its passages marked</source>
        <translation>Мақаланы үзінділері белгіленген күйде оқу</translation>
    </message>
    <message>
        <source>Your copies…</source>
        <translation>Көшірмелеріңіз…</translation>
    </message>
    <message>
        <source>List the copies of articles that are kept, and remove them</source>
        <translation>Сақталған мақала көшірмелерін көру және өшіру</translation>
    </message>
    <message>
        <source>Open a corridor…</source>
        <translation>Дәлізді ашу…</translation>
    </message>
    <message>
        <source>Open another corridor from a .corridor file</source>
        <translation>.corridor файлынан басқа дәлізді ашу</translation>
    </message>
    <message>
        <source>Open a corridor&apos;s folder…</source>
        <translation>Дәліз қалтасын ашу…</translation>
    </message>
    <message>
        <source>Open a corridor that is being worked on</source>
        <translation>Жұмыс жүріп жатқан дәлізді ашу</translation>
    </message>
    <message>
        <source>New corridor from a text…</source>
        <translation>Мәтіннен жаңа дәліз…</translation>
    </message>
    <message>
        <source>Make a corridor of your own from an article or any text</source>
        <translation>Мақаладан немесе кез келген мәтіннен өз дәлізіңізді жасау</translation>
    </message>
    <message>
        <source>Edit a copy of this corridor</source>
        <translation>Осы дәліздің көшірмесін өңдеу</translation>
    </message>
    <message>
        <source>Change places, routes, passages and claims; the corridor itself stays</source>
        <translation>Орындарды, маршруттарды, үзінділер мен тұжырымдарды өзгерту; дәліздің өзі өзгермейді</translation>
    </message>
    <message>
        <source>Your drafts…</source>
        <translation>Нобайларыңыз…</translation>
    </message>
    <message>
        <source>Open, rename and delete corridors in the making</source>
        <translation>Жасалып жатқан дәліздерді ашу, атын өзгерту және жою</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Басынан бастау</translation>
    </message>
    <message>
        <source>Forget what was chosen and show the corridor as at first</source>
        <translation>Таңдалғанның бәрін ұмытып, дәлізді бастапқы күйінде көрсету</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>Картаны сурет етіп сақтау…</translation>
    </message>
    <message>
        <source>Save what the map shows as PNG, SVG or PDF</source>
        <translation>Картада көрінгенді PNG, SVG немесе PDF етіп сақтау</translation>
    </message>
    <message>
        <source>Print the map…</source>
        <translation>Картаны басып шығару…</translation>
    </message>
    <message>
        <source>See the map on paper and print it</source>
        <translation>Картаны қағаздағы түрінде көріп, басып шығару</translation>
    </message>
    <message>
        <source>Print the claim check…</source>
        <translation>Тұжырымдар тексерісін басып шығару…</translation>
    </message>
    <message>
        <source>See the listed claims on paper and print them</source>
        <translation>Тізімдегі тұжырымдарды қағаздағы түрінде көріп, басып шығару</translation>
    </message>
    <message>
        <source>Save the claim check as PDF…</source>
        <translation>Тұжырымдар тексерісін PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Save the listed claims with their evidence as a document</source>
        <translation>Тізімдегі тұжырымдарды дәлелдерімен бірге құжат етіп сақтау</translation>
    </message>
    <message>
        <source>Save a page for pupils…</source>
        <translation>Оқушыларға арналған бетті сақтау…</translation>
    </message>
    <message>
        <source>Save map, race, claims and a lesson&apos;s questions as one web page</source>
        <translation>Картаны, жарысты, тұжырымдарды және сабақ сұрақтарын бір веб-бет етіп сақтау</translation>
    </message>
    <message>
        <source>Save a quiz for Moodle…</source>
        <translation>Moodle үшін викторина сақтау…</translation>
    </message>
    <message>
        <source>Save a lesson&apos;s questions as Moodle XML or GIFT</source>
        <translation>Сабақ сұрақтарын Moodle XML немесе GIFT түрінде сақтау</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>Save lines, places, passages or sources for other programs</source>
        <translation>Сызықтарды, орындарды, үзінділерді немесе дереккөздерді басқа бағдарламалар үшін сақтау</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Read places, passages or sources of a file into a new corridor</source>
        <translation>Файлдағы орындарды, үзінділерді немесе дереккөздерді жаңа дәлізге оқып алу</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Бағдарламаны жабу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>Бір қадам артқа қайту</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Take back the last undo</source>
        <translation>Болдырылмаған соңғы қадамды қайтару</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Find a place, a figure or a passage</source>
        <translation>Орынды, санды немесе үзіндіні табу</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>Картаны үлкейтіп көрсету</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Show more of the map</source>
        <translation>Картаның көбірек бөлігін көрсету</translation>
    </message>
    <message>
        <source>Show the whole route</source>
        <translation>Бүкіл маршрутты көрсету</translation>
    </message>
    <message>
        <source>Fit the map to the route in hand</source>
        <translation>Картаны таңдалған маршрутқа сыйдыру</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Show the part of the map that was shown before</source>
        <translation>Картаның бұрын көрсетілген бөлігін көрсету</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Show the part of the map that was shown after this one</source>
        <translation>Картаның осыдан кейін көрсетілген бөлігін көрсету</translation>
    </message>
    <message>
        <source>Measure distance</source>
        <translation>Қашықтықты өлшеу</translation>
    </message>
    <message>
        <source>Measure along points that you click on the map</source>
        <translation>Картада басылған нүктелер бойымен өлшеу</translation>
    </message>
    <message>
        <source>Race of the two ways</source>
        <translation>Екі маршруттың жарысы</translation>
    </message>
    <message>
        <source>Let the two compared ways leave at once on the map</source>
        <translation>Салыстырылатын екі маршрутты картада бір мезгілде жолға шығару</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Қозғалысты азайту</translation>
    </message>
    <message>
        <source>Move the map at once, without flights and without running on</source>
        <translation>Картаны анимациясыз, бірден жылжыту</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Келесі үзінді</translation>
    </message>
    <message>
        <source>Go to the next passage of the article</source>
        <translation>Мақаланың келесі үзіндісіне өту</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Алдыңғы үзінді</translation>
    </message>
    <message>
        <source>Go to the previous passage of the article</source>
        <translation>Мақаланың алдыңғы үзіндісіне өту</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>Тұжырымдарды тексеру</translation>
    </message>
    <message>
        <source>See every claim of the articles with its verdict</source>
        <translation>Мақалалардың әр тұжырымын тексеру қорытындысымен көру</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Show the lesson or the map to the whole room</source>
        <translation>Сабақты немесе картаны бүкіл сыныпқа көрсету</translation>
    </message>
    <message>
        <source>Lessons…</source>
        <translation>Сабақтар…</translation>
    </message>
    <message>
        <source>Choose a lesson of this corridor and present it</source>
        <translation>Осы дәліздің сабағын таңдап, көрсету</translation>
    </message>
    <message>
        <source>Map only</source>
        <translation>Тек карта</translation>
    </message>
    <message>
        <source>Fold everything over the map; again: as it was</source>
        <translation>Карта үстіндегінің бәрін жинау; тағы бассаңыз: бұрынғыдай</translation>
    </message>
    <message>
        <source>List of routes and places</source>
        <translation>Маршруттар мен орындар тізімі</translation>
    </message>
    <message>
        <source>Fold or open the list at the left</source>
        <translation>Сол жақтағы тізімді жинау немесе ашу</translation>
    </message>
    <message>
        <source>Page below the map</source>
        <translation>Карта астындағы бет</translation>
    </message>
    <message>
        <source>Fold or open the page of a question</source>
        <translation>Сұрақ бетін жинау немесе ашу</translation>
    </message>
    <message>
        <source>Sheet at the right</source>
        <translation>Оң жақтағы парақ</translation>
    </message>
    <message>
        <source>Fold or open details, article or claims</source>
        <translation>Мәліметті, мақаланы немесе тұжырымдарды жинау немесе ашу</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Мәзір</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Мәзірді ашу</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Толық экран</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Бүкіл экранды пайдалану</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>How to do what the program is made for, task by task</source>
        <translation>Бағдарламаны пайдалану жолдары, тапсырма бойынша</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімі</translation>
    </message>
    <message>
        <source>List every key of the window and of the map</source>
        <translation>Терезе мен картаның барлық пернелерінің тізімі</translation>
    </message>
    <message>
        <source>About the data</source>
        <translation>Деректер туралы</translation>
    </message>
    <message>
        <source>Where the map and the figures come from</source>
        <translation>Карта мен сандардың қайдан алынғаны</translation>
    </message>
    <message>
        <source>Published times beside the model</source>
        <translation>Жарияланған уақыт пен модель</translation>
    </message>
    <message>
        <source>How well the travel times fit what is published</source>
        <translation>Жолда болу уақыты жарияланғанға қаншалықты сәйкес</translation>
    </message>
    <message>
        <source>About Corridor Explorer</source>
        <translation>Corridor Explorer туралы</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Нұсқасы және лицензиясы</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Өң&amp;деу</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тіл</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Жаңа сабақ</translation>
    </message>
    <message>
        <source>Make a lesson of your own of what the map shows</source>
        <translation>Картада көрінгеннен өз сабағыңызды жасау</translation>
    </message>
    <message>
        <source>Share the lesson…</source>
        <translation>Сабақпен бөлісу…</translation>
    </message>
    <message>
        <source>Save the lesson in hand with its corridor as one file</source>
        <translation>Қолдағы сабақты дәлізімен бірге бір файл етіп сақтау</translation>
    </message>
    <message>
        <source>Save a hand-out…</source>
        <translation>Үлестірмелі парақты сақтау…</translation>
    </message>
    <message>
        <source>Save a lesson&apos;s worksheet, or its key, to be printed</source>
        <translation>Сабақтың жұмыс парағын немесе кілтін басып шығару үшін сақтау</translation>
    </message>
    <message>
        <source>Record the screen as a step</source>
        <translation>Экранды қадам етіп жазып алу</translation>
    </message>
    <message>
        <source>Make a step of a lesson of what is on the screen now</source>
        <translation>Қазір экранда тұрғаннан сабақ қадамын жасау</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>Қысқаша таныстыру</translation>
    </message>
    <message>
        <source>See in three steps where to begin</source>
        <translation>Неден бастау керегін үш қадамда көру</translation>
    </message>
</context>
<context>
    <name>AppearanceMenus</name>
    <message>
        <source>Appearance</source>
        <translation>Сыртқы түрі</translation>
    </message>
    <message>
        <source>Map style</source>
        <translation>Карта стилі</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Терезедегідей</translation>
    </message>
</context>
<context>
    <name>ArticleCopies</name>
    <message>
        <source>Reading “{0}” was cancelled.</source>
        <translation>«{0}» мәтінін оқудан бас тартылды.</translation>
    </message>
    <message>
        <source>“{0}” is closed.</source>
        <translation>«{0}» жабылды.</translation>
    </message>
    <message>
        <source>“{0}” is closed. Your copy stays kept: File → Your copies opens it again.</source>
        <translation>«{0}» жабылды. Көшірмеңіз сақтаулы: Файл → Көшірмелеріңіз оны қайта ашады.</translation>
    </message>
    <message>
        <source>The copy could not be removed: {0}</source>
        <translation>Көшірмені өшіру мүмкін болмады: {0}</translation>
    </message>
    <message>
        <source>Your kept copy of “{0}” is empty or damaged. Open the article&apos;s file once more; the other copies are unharmed.</source>
        <translation>«{0}» мақаласының сақталған көшірмесі бос немесе бүлінген. Мақаланың файлын қайта ашыңыз; басқа көшірмелерге зиян келген жоқ.</translation>
    </message>
    <message>
        <source>The copy is open, but could not be kept for next time: {0}</source>
        <translation>Көшірме ашық, бірақ келесі жолға сақтау мүмкін болмады: {0}</translation>
    </message>
    <message>
        <source>Not one of the articles</source>
        <translation>Мақалалардың бірі емес</translation>
    </message>
    <message>
        <source>“{0}” is not one of this corridor&apos;s articles.</source>
        <translation>«{0}» — осы дәліз мақалаларының бірі емес.</translation>
    </message>
    <message>
        <source>Do you want to read it as plain text?</source>
        <translation>Оны қарапайым мәтін ретінде оқисыз ба?</translation>
    </message>
    <message>
        <source>Open as plain text</source>
        <translation>Қарапайым мәтін етіп ашу</translation>
    </message>
    <message>
        <source>Make a corridor from it</source>
        <translation>Одан дәліз жасау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened</source>
        <translation>«{0}» — ашу мүмкін емес</translation>
    </message>
    <message>
        <source>{0} files cannot be opened</source>
        <translation>{0} файлды ашу мүмкін емес</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Remove the copy?</source>
        <translation>Көшірмені өшіру керек пе?</translation>
    </message>
    <message>
        <source>Remove your copy of “{0}”?</source>
        <translation>«{0}» мақаласының көшірмесін өшіру керек пе?</translation>
    </message>
    <message>
        <source>The program forgets the text. The file that you opened stays where it is.</source>
        <translation>Бағдарлама мәтінді ұмытады. Сіз ашқан файл өз орнында қалады.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қалдыру</translation>
    </message>
</context>
<context>
    <name>ArticleFooter</name>
    <message>
        <source>Walk through all passages again</source>
        <translation>Барлық үзіндіні қайта шолу</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Барлық үзінді</translation>
    </message>
    <message>
        <source>Claim check: {0}</source>
        <translation>Тұжырымдарды тексеру: {0}</translation>
    </message>
    <message>
        <source>Is it true?</source>
        <translation>Бұл рас па?</translation>
    </message>
    <message>
        <source>What these words mean</source>
        <translation>Бұл сөздердің мағынасы</translation>
    </message>
    <message>
        <source>How your copy was compared</source>
        <translation>Көшірмеңіз қалай салыстырылды</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруттар</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Үзінділер</translation>
    </message>
    <message>
        <source>Claims and times</source>
        <translation>Тұжырымдар мен уақыт</translation>
    </message>
    <message>
        <source>Travel times</source>
        <translation>Жолда болу уақыты</translation>
    </message>
    <message>
        <source>town</source>
        <translation>қала</translation>
    </message>
    <message>
        <source>country; no way stops in its middle</source>
        <translation>ел; ешбір маршрут оның ортасында тоқтамайды</translation>
    </message>
    <message>
        <source>region; no way stops in its middle</source>
        <translation>аймақ; ешбір маршрут оның ортасында тоқтамайды</translation>
    </message>
    <message>
        <source>district; no way stops in its middle</source>
        <translation>аудан; ешбір маршрут оның ортасында тоқтамайды</translation>
    </message>
    <message>
        <source>sea, mountains or the like; only a label</source>
        <translation>теңіз, тау немесе сол сияқты; тек жазу</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>нүкте</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} адам</translation>
    </message>
    <message>
        <source>There are several places of that name.</source>
        <translation>Бұл атпен бірнеше орын бар.</translation>
    </message>
    <message>
        <source>It may stand for a government.</source>
        <translation>Бұл үкіметті білдіруі мүмкін.</translation>
    </message>
    <message>
        <source>It may be an ordinary word.</source>
        <translation>Бұл жай сөз болуы мүмкін.</translation>
    </message>
    <message>
        <source>It may be somebody&apos;s name.</source>
        <translation>Бұл біреудің аты болуы мүмкін.</translation>
    </message>
    <message>
        <source>named in the text; position from the gazetteer</source>
        <translation>мәтінде аталған; орналасуы жер атаулары тізімінен</translation>
    </message>
    <message>
        <source>searched by you; position from the gazetteer</source>
        <translation>сіз іздегенсіз; орналасуы жер атаулары тізімінен</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>қолмен қойылған</translation>
    </message>
    <message>
        <source>position as in the corridor that was copied</source>
        <translation>орналасуы көшірілген дәліздегідей</translation>
    </message>
    <message>
        <source>position from a file of yours</source>
        <translation>орналасуы сіздің файлыңыздан</translation>
    </message>
    <message>
        <source>No way was found. The straight line is assumed.</source>
        <translation>Жол табылмады. Түзу сызық жорамалданды.</translation>
    </message>
    <message>
        <source>The network begins too far from a place. The straight line is assumed.</source>
        <translation>Желі бір орыннан тым алыс басталады. Түзу сызық жорамалданды.</translation>
    </message>
    <message>
        <source>The network could not be read. The straight line is assumed.</source>
        <translation>Желіні оқу мүмкін болмады. Түзу сызық жорамалданды.</translation>
    </message>
    <message>
        <source>by rail</source>
        <translation>теміржолмен</translation>
    </message>
    <message>
        <source>by road</source>
        <translation>автожолмен</translation>
    </message>
    <message>
        <source>by sea</source>
        <translation>теңізбен</translation>
    </message>
    <message>
        <source>by ferry</source>
        <translation>пароммен</translation>
    </message>
    <message>
        <source>by river</source>
        <translation>өзенмен</translation>
    </message>
    <message>
        <source>by air</source>
        <translation>әуе жолымен</translation>
    </message>
    <message>
        <source>how?</source>
        <translation>немен?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Басқа нәрсе</translation>
    </message>
    <message>
        <source>Length of a part of a route</source>
        <translation>Маршрут бөлігінің ұзындығы</translation>
    </message>
    <message>
        <source>Travel time between two places</source>
        <translation>Екі орын арасындағы жолда болу уақыты</translation>
    </message>
    <message>
        <source>places</source>
        <translation>орындар</translation>
    </message>
    <message>
        <source>a way</source>
        <translation>маршрут</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>сандар</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даталар</translation>
    </message>
    <message>
        <source>paragraph {0}, sentence {1}</source>
        <translation>{0}-абзац, {1}-сөйлем</translation>
    </message>
    <message>
        <source>1 proposal left</source>
        <translation>1 ұсыныс қалды</translation>
    </message>
    <message>
        <source>{0} proposals left</source>
        <translation>{0} ұсыныс қалды</translation>
    </message>
    <message>
        <source>{0} parts of routes without a line</source>
        <translation>маршруттардың сызықсыз бөлігі: {0}</translation>
    </message>
    <message>
        <source>no route yet</source>
        <translation>әзірге маршрут жоқ</translation>
    </message>
    <message>
        <source>nothing; all confirmed</source>
        <translation>ештеңе жоқ; бәрі расталған</translation>
    </message>
    <message>
        <source>draft: all confirmed</source>
        <translation>нобай: бәрі расталған</translation>
    </message>
    <message>
        <source>draft: {0} not confirmed</source>
        <translation>нобай: расталмағаны {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>New corridor from a text</source>
        <translation>Мәтіннен жаңа дәліз</translation>
    </message>
    <message>
        <source>Looking for places, figures and ways in “{0}”…</source>
        <translation>«{0}» мәтінінен орындар, сандар және маршруттар ізделуде…</translation>
    </message>
    <message>
        <source>No corridor could be made from this draft</source>
        <translation>Бұл нобайдан дәліз жасау мүмкін болмады</translation>
    </message>
    <message>
        <source>Copying the corridor…</source>
        <translation>Дәліз көшірілуде…</translation>
    </message>
    <message>
        <source>The draft cannot be opened</source>
        <translation>Нобайды ашу мүмкін емес</translation>
    </message>
    <message>
        <source>The text has {0} characters. The first {1} are looked through here, up to “…{2}”. For what follows, save that part as a file of its own and make a corridor from it.</source>
        <translation>Мәтінде {0} таңба бар. Мұнда алғашқы {1} таңба қаралды, соңы: «…{2}». Одан кейінгі бөлікті жеке файл етіп сақтап, содан дәліз жасаңыз.</translation>
    </message>
    <message>
        <source>Texts ({0});;All files (*)</source>
        <translation>Мәтіндер ({0});;Барлық файлдар (*)</translation>
    </message>
</context>
<context>
    <name>AuthoringCard</name>
    <message>
        <source>Open the card (F7)</source>
        <translation>Карточканы ашу (F7)</translation>
    </message>
    <message>
        <source>Fold the card (F7)</source>
        <translation>Карточканы жинау (F7)</translation>
    </message>
    <message>
        <source>What is asked now</source>
        <translation>Қазір не сұралып тұр</translation>
    </message>
</context>
<context>
    <name>BothPlaces</name>
    <message>
        <source>Show {0} and {1}</source>
        <translation>{0} және {1} көрсету</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Published times beside the model</source>
        <translation>Жарияланған уақыт пен модель</translation>
    </message>
    <message>
        <source>How well do the travel times fit?</source>
        <translation>Жолда болу уақыты қаншалықты сәйкес?</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV етіп көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>This corridor holds no published time to hold the model against.</source>
        <translation>Бұл дәлізде модельмен салыстыратын жарияланған уақыт жоқ.</translation>
    </message>
    <message>
        <source>Each published time is held against a model that knows nothing of the time&apos;s own line: only so does a hit prove anything. The band holds 90 of 100 cases, the line in it is the middle case, the diamond the published time. Times marked “used” set a value, so their fit proves little. What is of another train or line stands at the end and is not counted. All of this is about the published state.</source>
        <translation>Әр жарияланған уақыт сол уақыттың өз желісі туралы ештеңе білмейтін модельмен салыстырылады: дәл келу тек осылай ғана дәлел бола алады. Жолақ 100 жағдайдың 90-ын қамтиды, ішіндегі сызық — ортаңғы жағдай, ромб — жарияланған уақыт. «Қолданылған» деп белгіленген уақыт бір мәнді белгілейді, сондықтан оның сәйкестігі көп нәрсені дәлелдемейді. Басқа пойызға немесе желіге қатыстысы соңында тұрады және есепке алынбайды. Мұның бәрі жарияланған күйге қатысты.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} inside. Off by {3} on average, counting how wide the band is (CRPS); the middle case is {4}.</source>
        <translation>{0}: {2} ішінен {1} жолақ ішінде. Орташа ауытқу: {3}, жолақтың ені ескерілген (CRPS); ортаңғы жағдай: {4}.</translation>
    </message>
    <message>
        <source>{0} too late</source>
        <translation>{0} кеш</translation>
    </message>
    <message>
        <source>{0} too early</source>
        <translation>{0} ерте</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Сапар</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Екеуі</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Ішінде</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>time saved by {0}, against {1}</source>
        <translation>үнемделген уақыт: {0}, салыстырылғаны: {1}</translation>
    </message>
    <message>
        <source>{0}, its timetable</source>
        <translation>{0}, қозғалыс кестесі</translation>
    </message>
    <message>
        <source>test</source>
        <translation>сынақ</translation>
    </message>
    <message>
        <source>used</source>
        <translation>қолданылған</translation>
    </message>
    <message>
        <source>used for {0}</source>
        <translation>қолданылған: {0}</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>салыстыруға келмейді</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>published {0}, model {1}, middle {2}</source>
        <translation>жарияланған {0}, модель {1}, ортаңғы {2}</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What is changed</source>
        <translation>Не өзгертілді</translation>
    </message>
    <message>
        <source>before</source>
        <translation>бұрын</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation>Қайтарып алу: {0}</translation>
    </message>
    <message>
        <source>no way left</source>
        <translation>маршрут қалмады</translation>
    </message>
</context>
<context>
    <name>ClaimDetail</name>
    <message>
        <source>Figures that agree</source>
        <translation>Сәйкес келетін сандар</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Өзгеше сандар</translation>
    </message>
    <message>
        <source>Figures that decide nothing</source>
        <translation>Ештеңе шешпейтін сандар</translation>
    </message>
    <message>
        <source>To set beside it</source>
        <translation>Қасына қоятын сандар</translation>
    </message>
    <message>
        <source>In the text:</source>
        <translation>Мәтінде:</translation>
    </message>
    <message>
        <source>Worth noticing</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>Read it in the text</source>
        <translation>Мәтіннен оқу</translation>
    </message>
    <message>
        <source>Read it in our own text</source>
        <translation>Өз мәтінімізден оқу</translation>
    </message>
    <message>
        <source>Open your own copy of this article to read the passage itself.</source>
        <translation>Үзіндінің өзін оқу үшін осы мақаланың көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>Open your copy…</source>
        <translation>Көшірмеңізді ашу…</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>Картада:</translation>
    </message>
    <message>
        <source>Who is the source?</source>
        <translation>Дереккөзі кім?</translation>
    </message>
</context>
<context>
    <name>ClaimFilterBar</name>
    <message>
        <source>Filter ({0})</source>
        <translation>Сүзгі ({0})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Choose claims by article and verdict</source>
        <translation>Тұжырымдарды мақала мен қорытынды бойынша таңдау</translation>
    </message>
    <message>
        <source>Article whose claims are listed</source>
        <translation>Тұжырымдары тізімделген мақала</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Барлық мақала</translation>
    </message>
    <message>
        <source>Find a claim</source>
        <translation>Тұжырым табу</translation>
    </message>
    <message>
        <source>Find a claim by words, figures or places</source>
        <translation>Тұжырымды сөз, сан немесе орын бойынша табу</translation>
    </message>
    <message>
        <source>Claims of which article</source>
        <translation>Қай мақаланың тұжырымдары</translation>
    </message>
    <message>
        <source>worth noticing {0}</source>
        <translation>назар аударарлық: {0}</translation>
    </message>
    <message>
        <source>Claims about which there is more to know</source>
        <translation>Қосымша білуге тұратын тұжырымдар</translation>
    </message>
</context>
<context>
    <name>ClaimSheet</name>
    <message>
        <source>What the signs mean</source>
        <translation>Белгілердің мағынасы</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>Тұжырымдарды тексеру</translation>
    </message>
    <message>
        <source>{0} of {1} claims, as chosen in the program.</source>
        <translation>Бағдарламада таңдалғандай, {1} тұжырымның ішінен {0}.</translation>
    </message>
    <message>
        <source>All {1} claims of the articles.</source>
        <translation>Мақалалардың барлық {1} тұжырымы.</translation>
    </message>
    <message>
        <source>in the text: {0}</source>
        <translation>мәтінде: {0}</translation>
    </message>
    <message>
        <source>Worth noticing: {0}</source>
        <translation>Назар аударыңыз: {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>{0}-бет, барлығы {1}</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>about</source>
        <translation>шамамен</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>ең көбі</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>кемінде</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>&gt;</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>&lt;</translation>
    </message>
    <message>
        <source>The most reliable figures for the same thing agree with it.</source>
        <translation>Сол нәрсе туралы ең сенімді сандар онымен сәйкес келеді.</translation>
    </message>
    <message>
        <source>The figures for the same thing come close, but do not quite agree with it or with each other.</source>
        <translation>Сол нәрсе туралы сандар жуық, бірақ онымен немесе бір-бірімен толық сәйкес келмейді.</translation>
    </message>
    <message>
        <source>What is known measures something else, such as another way, time or unit, so it decides nothing.</source>
        <translation>Белгілі деректер басқа нәрсені өлшейді, мысалы басқа маршрутты, уақытты немесе бірлікті, сондықтан ештеңе шешпейді.</translation>
    </message>
    <message>
        <source>The most reliable figures for the same thing all say otherwise.</source>
        <translation>Сол нәрсе туралы ең сенімді сандардың бәрі басқаша айтады.</translation>
    </message>
    <message>
        <source>Nothing that is recorded here can be held against it.</source>
        <translation>Мұнда жазылған ештеңемен салыстыру мүмкін емес.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>сәйкес келеді</translation>
    </message>
    <message>
        <source>comes close</source>
        <translation>жуық</translation>
    </message>
    <message>
        <source>within the limit that the article gives</source>
        <translation>мақалада берілген шекте</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>өзгеше</translation>
    </message>
    <message>
        <source>fits, but measures something else</source>
        <translation>сәйкес, бірақ басқа нәрсені өлшейді</translation>
    </message>
    <message>
        <source>differs, but measures something else</source>
        <translation>өзгеше, бірақ басқа нәрсені өлшейді</translation>
    </message>
    <message>
        <source>counts something else</source>
        <translation>басқа нәрсені санайды</translation>
    </message>
    <message>
        <source>does not rule it out</source>
        <translation>жоққа шығармайды</translation>
    </message>
    <message>
        <source>rules it out</source>
        <translation>жоққа шығарады</translation>
    </message>
    <message>
        <source>for comparison</source>
        <translation>салыстыру үшін</translation>
    </message>
    <message>
        <source>outcome so far</source>
        <translation>әзірге нәтижесі</translation>
    </message>
    <message>
        <source>holds by this clock</source>
        <translation>бұл сағат бойынша дұрыс</translation>
    </message>
    <message>
        <source>does not hold by this clock</source>
        <translation>бұл сағат бойынша дұрыс емес</translation>
    </message>
    <message>
        <source>The verdict rests on a figure that is assumed.</source>
        <translation>Тексеру қорытындысы жорамалданған санға сүйенеді.</translation>
    </message>
    <message>
        <source>{0} fits another way and not this line. {1}.</source>
        <translation>{0} — басқа маршрутқа сәйкес, бұл желіге емес. {1}.</translation>
    </message>
    <message>
        <source>The same number is published for something else: {0}.</source>
        <translation>Дәл осы сан басқа нәрсе туралы жарияланған: {0}.</translation>
    </message>
    <message>
        <source>It happened only after the text came out: {0}.</source>
        <translation>Бұл мәтін шыққаннан кейін ғана болды: {0}.</translation>
    </message>
    <message>
        <source>The report that the article draws on says “{0}”, the article “{1}”.</source>
        <translation>Мақала сүйенген баяндамада «{0}» делінген, мақалада — «{1}».</translation>
    </message>
    <message>
        <source>It is an aim. What has become of it so far: {0}.</source>
        <translation>Бұл — мақсат. Одан әзірге не шықты: {0}.</translation>
    </message>
    <message>
        <source>Another figure of the same thing excludes it: {0}. Both cannot hold.</source>
        <translation>Сол нәрсе туралы басқа сан оны жоққа шығарады: {0}. Екеуі бірдей дұрыс болуы мүмкін емес.</translation>
    </message>
    <message>
        <source>It holds by one local clock only: {0}.</source>
        <translation>Бұл тек бір жергілікті сағат бойынша дұрыс: {0}.</translation>
    </message>
    <message>
        <source>Other statistics give other figures: {0}.</source>
        <translation>Басқа статистика басқа сандар береді: {0}.</translation>
    </message>
    <message>
        <source>This is the figure of one side ({0}). Other statistics give {1}.</source>
        <translation>Бұл — бір тараптың саны ({0}). Басқа статистика береді: {1}.</translation>
    </message>
    <message>
        <source>It rests on a translation. The article: {0}. The original: {1} ({2}).</source>
        <translation>Бұл аудармаға сүйенеді. Мақала: {0}. Түпнұсқа: {1} ({2}).</translation>
    </message>
    <message>
        <source>the straight line is {0}</source>
        <translation>түзу сызық — {0}</translation>
    </message>
    <message>
        <source>The text takes its report from {0}: a figure from there is no second witness.</source>
        <translation>Мәтін хабарын мына жерден алған: {0}. Ондағы сан екінші куә бола алмайды.</translation>
    </message>
    <message>
        <source>{0} of the figures come from one publication, {1}: they count as one witness.</source>
        <translation>Бір жарияланымнан ({1}) алынған сандар: {0}. Олар бір куә болып саналады.</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Claims and times</source>
        <translation>Тұжырымдар мен уақыт</translation>
    </message>
    <message>
        <source>{0}: keep as a claim?</source>
        <translation>{0}: тұжырым ретінде қалсын ба?</translation>
    </message>
    <message>
        <source>Every figure is answered. Click a marked one to change it.</source>
        <translation>Барлық санға жауап берілді. Өзгерту үшін белгіленгенін басыңыз.</translation>
    </message>
    <message>
        <source>No figure and no date was found. Select one in the text and choose Figure with the right mouse button.</source>
        <translation>Сан да, дата да табылмады. Мәтіннен біреуін белгілеп, тінтуірдің оң жақ түймесімен «Сан» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>Drop all {0} left</source>
        <translation>Қалғанын тастау ({0})</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Барлық тұжырым</translation>
    </message>
    <message>
        <source>What it is checked against stays as in the corridor copied.</source>
        <translation>Немен салыстырылатыны көшірілген дәліздегідей қалады.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>No claim</source>
        <translation>Тұжырым емес</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>In your own words (may stay empty)</source>
        <translation>Өз сөзіңізбен (бос қалуы мүмкін)</translation>
    </message>
    <message>
        <source>What does it measure?</source>
        <translation>Ол нені өлшейді?</translation>
    </message>
    <message>
        <source>On which route?</source>
        <translation>Қай маршрутта?</translation>
    </message>
    <message>
        <source>It becomes the route&apos;s published time, with this text as its source.</source>
        <translation>Ол маршруттың жарияланған уақыты болады, дереккөзі — осы мәтін.</translation>
    </message>
    <message>
        <source>There is no line along a network yet to compare it with.</source>
        <translation>Салыстыратын желі бойындағы сызық әзірге жоқ.</translation>
    </message>
    <message>
        <source>The line on the map is {0} km long. The claim check compares the two.</source>
        <translation>Картадағы сызықтың ұзындығы {0} км. Тұжырымдарды тексеру екеуін салыстырады.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мән</translation>
    </message>
    <message>
        <source>From at least</source>
        <translation>Кемінде</translation>
    </message>
    <message>
        <source>To at most</source>
        <translation>Ең көбі</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бірлік</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>дәл</translation>
    </message>
    <message>
        <source>The text says</source>
        <translation>Мәтінде айтылған</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Claims</source>
        <translation>Тұжырымдар</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Барлық тұжырымды көрсету</translation>
    </message>
    <message>
        <source>No claim is as you ask.</source>
        <translation>Сұрауыңызға сай тұжырым жоқ.</translation>
    </message>
    <message>
        <source>No claims are recorded for this corridor.</source>
        <translation>Бұл дәліз үшін тұжырым жазылмаған.</translation>
    </message>
</context>
<context>
    <name>ClockMenu</name>
    <message>
        <source>Departure {0}, {1}: published by {2}.</source>
        <translation>Жөнелу: {0}, {1}; жариялаған: {2}.</translation>
    </message>
    <message>
        <source>Departure {0}, {1}: chosen by you.</source>
        <translation>Жөнелу: {0}, {1}; сіз таңдағансыз.</translation>
    </message>
    <message>
        <source>Departure {0}, {1}: an example, no hour is published.</source>
        <translation>Жөнелу: {0}, {1}; бұл мысал, сағаты жарияланбаған.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Hours since departure, or what local clocks show</source>
        <translation>Жөнелгеннен бергі сағат немесе жергілікті уақыт</translation>
    </message>
    <message>
        <source>Hours since departure</source>
        <translation>Жөнелгеннен бергі сағат</translation>
    </message>
    <message>
        <source>Local clocks at both ends</source>
        <translation>Екі шеттегі жергілікті уақыт</translation>
    </message>
    <message>
        <source>Choose the departure…</source>
        <translation>Жөнелу уақытын таңдау…</translation>
    </message>
    <message>
        <source>Forget the chosen departure</source>
        <translation>Таңдалған жөнелуді ұмыту</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Every route is hidden.</source>
        <translation>Барлық маршрут жасырылған.</translation>
    </message>
    <message>
        <source>None of the visible routes stops at both places. Choose other places, or show more routes on the left.</source>
        <translation>Көрініп тұрған маршруттардың ешқайсысы екі орында да тоқтамайды. Басқа орындарды таңдаңыз немесе сол жақтан көбірек маршрут көрсетіңіз.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>жарияланған</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Түзу сызық</translation>
    </message>
    <message>
        <source>length unknown</source>
        <translation>ұзындығы белгісіз</translation>
    </message>
    <message>
        <source>no published time</source>
        <translation>жарияланған уақыт жоқ</translation>
    </message>
    <message>
        <source>Border behind {0}, km {1}</source>
        <translation>Шекара: {0} орнынан кейін, {1}-км</translation>
    </message>
    <message>
        <source>Change of gauge at {0}</source>
        <translation>Жолтабан ені ауысатын жер: {0}</translation>
    </message>
    <message>
        <source>No border on the way</source>
        <translation>Жолда шекара жоқ</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” run over the same line.</source>
        <translation>«{0}» және «{1}» бір желімен жүреді.</translation>
    </message>
    <message>
        <source>“{0}” is {1} shorter than “{2}”.</source>
        <translation>«{0}» маршруты «{2}» маршрутынан {1} қысқа.</translation>
    </message>
    <message>
        <source>By published times, “{0}” is {1} faster.</source>
        <translation>Жарияланған уақыт бойынша «{0}» {1} жылдам.</translation>
    </message>
    <message>
        <source>Published times hold for the published state: {0}</source>
        <translation>Жарияланған уақыт жарияланған күйге қатысты: {0}</translation>
    </message>
    <message>
        <source>no way left</source>
        <translation>маршрут қалмады</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>уақыты белгісіз</translation>
    </message>
    <message>
        <source>“{0}” has no way left.</source>
        <translation>«{0}» үшін жол қалмады.</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: {1}.</source>
        <translation>«{0}» өзгеріссіз қалады: {1}.</translation>
    </message>
    <message>
        <source>“{0}” takes {1}.</source>
        <translation>«{0}» — {1}.</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>A lesson is presented</source>
        <translation>Сабақ көрсетіліп жатыр</translation>
    </message>
    <message>
        <source>Type the guess and press Return.</source>
        <translation>Болжауды теріп, Enter пернесін басыңыз.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Қозғалыс азайтылды</translation>
    </message>
    <message>
        <source>Motion as usual</source>
        <translation>Қозғалыс әдеттегідей</translation>
    </message>
    <message>
        <source>Freezing needs a second screen, to look ahead on.</source>
        <translation>Суретті тоқтату үшін алдын ала қарайтын екінші экран керек.</translation>
    </message>
    <message>
        <source>The projector is black (B)</source>
        <translation>Проектор қара (B)</translation>
    </message>
    <message>
        <source>The projector is frozen (F)</source>
        <translation>Проектор тоқтатылған (F)</translation>
    </message>
    <message>
        <source>There is one screen, or all show the same picture.</source>
        <translation>Экран біреу ғана, не бәрі бір суретті көрсетіп тұр.</translation>
    </message>
    <message>
        <source>Keep the guesses</source>
        <translation>Болжауларды сақтау</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Кесте (*.csv)</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved: {1}</source>
        <translation>«{0}» — сақтау мүмкін емес: {1}</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сақталды: {0}</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Take a guess in (+)</source>
        <translation>Болжауды жазу (+)</translation>
    </message>
    <message>
        <source>The step as it was (O)</source>
        <translation>Қадамның бастапқы күйі (O)</translation>
    </message>
    <message>
        <source>Race: run or stand (V)</source>
        <translation>Жарыс: жүру не тұру (V)</translation>
    </message>
    <message>
        <source>Look at something else (L)</source>
        <translation>Басқа нәрсені қарау (L)</translation>
    </message>
    <message>
        <source>Close a border (X)</source>
        <translation>Шекараны жабу (X)</translation>
    </message>
    <message>
        <source>Map only (M)</source>
        <translation>Тек карта (M)</translation>
    </message>
    <message>
        <source>Pointer (D)</source>
        <translation>Көрсеткіш (D)</translation>
    </message>
    <message>
        <source>Pen (H)</source>
        <translation>Қалам (H)</translation>
    </message>
    <message>
        <source>Spotlight (K)</source>
        <translation>Прожектор (K)</translation>
    </message>
    <message>
        <source>Black (B)</source>
        <translation>Қара (B)</translation>
    </message>
    <message>
        <source>Step before (Page Up)</source>
        <translation>Алдыңғы қадам (Page Up)</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Келесі қадам (Page Down)</translation>
    </message>
    <message>
        <source>Leave (Escape)</source>
        <translation>Шығу (Escape)</translation>
    </message>
    <message>
        <source>+ Guess</source>
        <translation>+ Болжау</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Your copies</source>
        <translation>Көшірмелеріңіз</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Сақталған күні</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Бақылау коды</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Өшіру…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Texts of articles that you opened are kept on this computer, in the program&apos;s own folder, and nowhere else. Their words go into an export only if you ask for it twice.</source>
        <translation>Сіз ашқан мақалалардың мәтіні осы компьютерде, бағдарламаның өз қалтасында ғана сақталады. Олардың сөздері сіз екі рет сұрасаңыз ғана экспортқа енеді.</translation>
    </message>
    <message>
        <source>of another corridor</source>
        <translation>басқа дәліздікі</translation>
    </message>
    <message>
        <source>open, not kept</source>
        <translation>ашық, сақталмаған</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>оқу мүмкін емес</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>бағдарламамен бірге келген</translation>
    </message>
    <message>
        <source>as it was kept</source>
        <translation>сақталған күйінде</translation>
    </message>
    <message>
        <source>changed on disk</source>
        <translation>дискіде өзгерген</translation>
    </message>
</context>
<context>
    <name>CopyMaking</name>
    <message>
        <source>No copy of this corridor could be made</source>
        <translation>Бұл дәліздің көшірмесін жасау мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>CorridorCard</name>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Көшірмесін өңдеу</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Картаны ашу</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Ол туралы оқу</translation>
    </message>
    <message>
        <source>What is wrong…</source>
        <translation>Не дұрыс емес…</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Сөреден алу…</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>қазір ашық</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>карта жоқ</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Black</source>
        <translation>Қара</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Тоқтатылған</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong that the program did not foresee.</source>
        <translation>Бағдарламада күтпеген қате болды.</translation>
    </message>
    <message>
        <source>There was not enough memory for that.</source>
        <translation>Бұған жад жетпеді.</translation>
    </message>
    <message>
        <source>Your files and your copies are unchanged, and what you chose is kept. You can go on working. The details help whoever mends it; the names of your folders are not in them.</source>
        <translation>Файлдарыңыз бен көшірмелеріңіз өзгерген жоқ, таңдағаныңыз сақталды. Жұмысты жалғастыра аласыз. Егжей-тегжейі қатені түзетушіге көмектеседі; онда қалталарыңыздың аттары жоқ.</translation>
    </message>
    <message>
        <source>They are also in the file “{0}” of your data folder.</source>
        <translation>Ол деректер қалтаңыздағы «{0}» файлында да бар.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Мәліметті көшіру</translation>
    </message>
    <message>
        <source>Copy with folder names</source>
        <translation>Қалта аттарымен көшіру</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
</context>
<context>
    <name>DepartureDialog</name>
    <message>
        <source>When do they leave?</source>
        <translation>Қашан жөнеледі?</translation>
    </message>
    <message>
        <source>Departure on local clocks</source>
        <translation>Жергілікті уақыт бойынша жөнелу</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Ештеңе таңдалмаған</translation>
    </message>
    <message>
        <source>Click a line or a place on the map, or a route on the left.</source>
        <translation>Картадан сызықты немесе орынды, не сол жақтан маршрутты басыңыз.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Мәтінде</translation>
    </message>
    <message>
        <source>no figure given</source>
        <translation>сан келтірілмеген</translation>
    </message>
    <message>
        <source>Published elsewhere</source>
        <translation>Басқа жерде жарияланған</translation>
    </message>
    <message>
        <source>Segment {0} of {1}</source>
        <translation>{0}-учаске, барлығы {1}</translation>
    </message>
    <message>
        <source>Straight line (WGS 84)</source>
        <translation>Түзу сызық (WGS 84)</translation>
    </message>
    <message>
        <source>Line drawn from</source>
        <translation>Сызықтың дереккөзі</translation>
    </message>
    <message>
        <source>Used by: {0}</source>
        <translation>Өтетін маршруттар: {0}</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>мәтінде жоқ</translation>
    </message>
    <message>
        <source>Published for this route</source>
        <translation>Осы маршрут үшін жарияланған</translation>
    </message>
    <message>
        <source>Is it still so?</source>
        <translation>Қазір де солай ма?</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Орналасуы</translation>
    </message>
    <message>
        <source>Position from: {0}</source>
        <translation>Орналасуының дереккөзі: {0}</translation>
    </message>
    <message>
        <source>Segments here</source>
        <translation>Осындағы учаскелер</translation>
    </message>
    <message>
        <source>No passage of the articles names this place.</source>
        <translation>Мақалалардың ешбір үзіндісінде бұл орын аталмайды.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Үзінді</translation>
    </message>
    <message>
        <source>Segments it speaks of</source>
        <translation>Ол айтатын учаскелер</translation>
    </message>
    <message>
        <source>Published figures behind it</source>
        <translation>Негізінде жатқан жарияланған сандар</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>The articles do not tell of it: the date comes from a publication.</source>
        <translation>Мақалаларда бұл айтылмайды: дата басқа жарияланымнан алынған.</translation>
    </message>
    <message>
        <source>Places it names</source>
        <translation>Ол атайтын орындар</translation>
    </message>
    <message>
        <source>Source passage</source>
        <translation>Дереккөз үзіндісі</translation>
    </message>
    <message>
        <source>Show in our own text</source>
        <translation>Өз мәтінімізден көрсету</translation>
    </message>
    <message>
        <source>Open your copy…</source>
        <translation>Көшірмеңізді ашу…</translation>
    </message>
    <message>
        <source>Open your own copy of this article to read the passage itself.</source>
        <translation>Үзіндінің өзін оқу үшін осы мақаланың көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Мәтіннен көрсету</translation>
    </message>
    <message>
        <source>✓ word for word</source>
        <translation>✓ сөзбе-сөз</translation>
    </message>
    <message>
        <source>✓ word for word, elsewhere</source>
        <translation>✓ сөзбе-сөз, басқа жерде</translation>
    </message>
    <message>
        <source>differs in your copy</source>
        <translation>көшірмеңізде өзгеше</translation>
    </message>
    <message>
        <source>stands twice in your copy</source>
        <translation>көшірмеңізде екі рет кездеседі</translation>
    </message>
    <message>
        <source>not found in your copy</source>
        <translation>көшірмеңізден табылмады</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>Тұжырымдарды тексеру</translation>
    </message>
    <message>
        <source>In the claim check</source>
        <translation>Тұжырымдар тексерісінде</translation>
    </message>
</context>
<context>
    <name>DifferenceBreakdown</name>
    <message>
        <source>Fifty equally likely cases</source>
        <translation>Бірдей ықтимал елу жағдай</translation>
    </message>
    <message>
        <source>What if. Without changes “{0}” is {1} faster.</source>
        <translation>Ал егер. Өзгеріссіз «{0}» {1} жылдам.</translation>
    </message>
</context>
<context>
    <name>DocumentError</name>
    <message>
        <source>There is no file of that name.</source>
        <translation>Мұндай атпен файл жоқ.</translation>
    </message>
    <message>
        <source>The file is too large for an article. Texts up to 20 MB can be opened.</source>
        <translation>Файл мақала үшін тым үлкен. 20 МБ-қа дейінгі мәтіндерді ашуға болады.</translation>
    </message>
    <message>
        <source>The file is none of the kinds that can be read: text (.txt), web page (.html, .mhtml), mail (.eml), Word (.docx), OpenDocument (.odt), EPUB, RTF, Markdown and PDF. Save the article as one of these and open that.</source>
        <translation>Файл оқуға болатын түрлердің ешқайсысы емес: мәтін (.txt), веб-бет (.html, .mhtml), хат (.eml), Word (.docx), OpenDocument (.odt), EPUB, RTF, Markdown және PDF. Мақаланы осылардың бірі етіп сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <source>The file is a picture, and words in pictures cannot be read. Save the article as plain text (.txt) and open that.</source>
        <translation>Файл — сурет, ал суреттегі сөздерді оқу мүмкін емес. Мақаланы қарапайым мәтін (.txt) етіп сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <source>The file is a recording of sound or film, which holds no text.</source>
        <translation>Файл — дыбыс немесе фильм жазбасы, онда мәтін жоқ.</translation>
    </message>
    <message>
        <source>The file is an archive. Unpack it and open the article in it.</source>
        <translation>Файл — мұрағат. Оны тарқатып, ішіндегі мақаланы ашыңыз.</translation>
    </message>
    <message>
        <source>The file is of an old Office program (.doc, .xls, .ppt). Save the article as .docx and open that.</source>
        <translation>Файл ескі Office бағдарламасынікі (.doc, .xls, .ppt). Мақаланы .docx етіп сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet or a presentation. Save its text as plain text (.txt) and open that.</source>
        <translation>Файл — электрондық кесте немесе презентация. Мәтінін қарапайым мәтін (.txt) етіп сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <source>The file holds data (JSON) and no article among them.</source>
        <translation>Файлда деректер (JSON) бар, бірақ олардың ішінде мақала жоқ.</translation>
    </message>
    <message>
        <source>The file is a corridor and no article. Open it as a corridor.</source>
        <translation>Файл — мақала емес, дәліз. Оны дәліз ретінде ашыңыз.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Open it with its own program, save it without the password and open that.</source>
        <translation>Файл құпиясөзбен құлыпталған. Оны өз бағдарламасында ашып, құпиясөзсіз сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <source>The book is locked against copying by its seller, so its text cannot be read.</source>
        <translation>Кітапты сатушы оны көшіруден қорғаған, сондықтан мәтінін оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>The file holds no words, only pictures of them or a program. Save the article as plain text (.txt) and open that.</source>
        <translation>Файлда сөз жоқ, тек сөздердің суреттері немесе бағдарлама бар. Мақаланы қарапайым мәтін (.txt) етіп сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <source>The PDF draws its letters without saying which they are, so no words can be read. Save the article as plain text (.txt) and open that.</source>
        <translation>Бұл PDF әріптерді олардың қай әріп екенін айтпай салады, сондықтан ешбір сөзді оқу мүмкін емес. Мақаланы қарапайым мәтін (.txt) етіп сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <source>The file is damaged or was not saved whole. Save the article again and open that.</source>
        <translation>Файл бүлінген немесе толық сақталмаған. Мақаланы қайта сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <source>The file would unpack to far more than any article holds, so it was not opened.</source>
        <translation>Файл ашылса, кез келген мақаладан әлдеқайда үлкен болар еді, сондықтан ашылмады.</translation>
    </message>
    <message>
        <source>Reading the file took far longer than any article does, so it was stopped. Save the article as plain text (.txt) and open that.</source>
        <translation>Файлды оқу кез келген мақалаға қарағанда әлдеқайда ұзаққа созылды, сондықтан тоқтатылды. Мақаланы қарапайым мәтін (.txt) етіп сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Файлда мәтін жоқ.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файлды оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>The file defines words of its own in a DOCTYPE. No article needs them, and they can make a small file endless, so it was not opened. Save the article again with its own program, or as plain text (.txt), and open that.</source>
        <translation>Файл DOCTYPE ішінде өз сөздерін анықтайды. Мақалаға олар керек емес, ал шағын файл солардан шексіз болып кетуі мүмкін, сондықтан ол ашылмады. Мақаланы өз бағдарламасында немесе қарапайым мәтін (.txt) етіп қайта сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <source>The parts of the file lie one inside the other far more often than in any article. Save the article as plain text (.txt) and open that.</source>
        <translation>Файлдың бөліктері бірінің ішіне бірі кез келген мақаладағыдан әлдеқайда терең салынған. Мақаланы қарапайым мәтін (.txt) етіп сақтап, соны ашыңыз.</translation>
    </message>
</context>
<context>
    <name>DraftError</name>
    <message>
        <source>{0} was written by a newer version of the program (format {1}).</source>
        <translation>{0} бағдарламаның жаңарақ нұсқасында жазылған (пішімі {1}).</translation>
    </message>
    <message>
        <source>{0} is no longer the text that this draft was made from.</source>
        <translation>{0} енді бұл нобай жасалған мәтін емес.</translation>
    </message>
    <message>
        <source>A window of the program is working on this draft. Leave the mode Edit there first.</source>
        <translation>Бағдарламаның бір терезесі осы нобаймен жұмыс істеп жатыр. Алдымен сонда «Өңдеу» режимінен шығыңыз.</translation>
    </message>
    <message>
        <source>The file {0} of this draft cannot be read.</source>
        <translation>Бұл нобайдың {0} файлын оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>The file {0} of this draft is damaged: something in it is not as the program wrote it.</source>
        <translation>Бұл нобайдың {0} файлы бүлінген: ішінде бағдарлама жазғандай емес нәрсе бар.</translation>
    </message>
    <message>
        <source>Its text ({0}) is still there, and every corridor that was made from this draft is unchanged.</source>
        <translation>Оның мәтіні ({0}) орнында, ал осы нобайдан жасалған дәліздердің бәрі өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Every corridor that was made from this draft is unchanged.</source>
        <translation>Осы нобайдан жасалған дәліздердің бәрі өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Put a sound copy of {0} back into the folder {1}, from a backup for instance. Without one, make the corridor anew from its text.</source>
        <translation>{0} файлының бүтін көшірмесін {1} қалтасына қайтарыңыз, мысалы сақтық көшірмеден. Ол болмаса, дәлізді мәтінінен қайта жасаңыз.</translation>
    </message>
    <message>
        <source>Open the draft with that version of the program, or install it here.</source>
        <translation>Нобайды бағдарламаның сол нұсқасымен ашыңыз немесе оны осында орнатыңыз.</translation>
    </message>
    <message>
        <source>Detail: {0}</source>
        <translation>Егжей-тегжейі: {0}</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Your drafts</source>
        <translation>Нобайларыңыз</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Дәліз</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Әлі істейтіні</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілген</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Атын өзгерту…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>There is no draft. One begins with a text, or as a copy of a corridor.</source>
        <translation>Нобай жоқ. Ол мәтіннен немесе дәліздің көшірмесінен басталады.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Drafts and their texts are kept on this computer as you work. The corridor that was made from one stays when its draft is deleted.</source>
        <translation>Нобайлар мен олардың мәтіндері жұмыс барысында осы компьютерде сақталады. Нобайдан жасалған дәліз нобай жойылғанда да қалады.</translation>
    </message>
    <message>
        <source>This draft is in hand. Leave the mode Edit first.</source>
        <translation>Бұл нобаймен жұмыс жүріп жатыр. Алдымен «Өңдеу» режимінен шығыңыз.</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>Нобайдың атын өзгерту</translation>
    </message>
    <message>
        <source>Name of the corridor</source>
        <translation>Дәліздің аты</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгерту</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Delete the draft?</source>
        <translation>Нобайды жою керек пе?</translation>
    </message>
    <message>
        <source>Delete the draft “{0}” and its text?</source>
        <translation>«{0}» нобайын мәтінімен бірге жою керек пе?</translation>
    </message>
    <message>
        <source>As long as this list is open you can bring it back.</source>
        <translation>Осы тізім ашық тұрғанда оны қайтара аласыз.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>The drafts could not be changed</source>
        <translation>Нобайларды өзгерту мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Lines and sites</source>
        <translation>Желілер мен нысандар</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Келісімдер</translation>
    </message>
    <message>
        <source>Visits and meetings</source>
        <translation>Сапарлар мен кездесулер</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Мақсаттар</translation>
    </message>
    <message>
        <source>{0} stands from then on</source>
        <translation>{0} содан бері бар</translation>
    </message>
    <message>
        <source>{0} was there before and is better</source>
        <translation>{0} бұрын да болған, енді жақсарды</translation>
    </message>
    <message>
        <source>there</source>
        <translation>бар</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>әлі жоқ</translation>
    </message>
    <message>
        <source>opening not dated, shown as there</source>
        <translation>ашылған күні белгісіз, бар деп көрсетілген</translation>
    </message>
    <message>
        <source>At the end of {0}</source>
        <translation>{0} жылдың соңында</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Lines and their figures as a table</source>
        <translation>Желілер мен олардың сандары кесте түрінде</translation>
    </message>
    <message>
        <source>Places as a table</source>
        <translation>Орындар кесте түрінде</translation>
    </message>
    <message>
        <source>Places, lines and figures as a workbook</source>
        <translation>Орындар, желілер және сандар жұмыс кітабы түрінде</translation>
    </message>
    <message>
        <source>Lines and places for map programs</source>
        <translation>Карта бағдарламаларына арналған желілер мен орындар</translation>
    </message>
    <message>
        <source>Lines, places and figures as a GeoPackage</source>
        <translation>Желілер, орындар және сандар GeoPackage түрінде</translation>
    </message>
    <message>
        <source>Lines and places for Google Earth</source>
        <translation>Google Earth үшін желілер мен орындар</translation>
    </message>
    <message>
        <source>Places and routes for navigation devices</source>
        <translation>Навигация құрылғыларына арналған орындар мен маршруттар</translation>
    </message>
    <message>
        <source>Places as Linked Places</source>
        <translation>Орындар Linked Places түрінде</translation>
    </message>
    <message>
        <source>Passages as Web Annotations</source>
        <translation>Үзінділер Web Annotations түрінде</translation>
    </message>
    <message>
        <source>Sources for reference managers</source>
        <translation>Әдебиет тізімі бағдарламаларына арналған дереккөздер</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Comma between columns, point in numbers: 1234.5</source>
        <translation>Бағандар арасында үтір, сандарда нүкте: 1234.5</translation>
    </message>
    <message>
        <source>Semicolon between columns, comma in numbers: 1234,5</source>
        <translation>Бағандар арасында нүктелі үтір, сандарда үтір: 1234,5</translation>
    </message>
    <message>
        <source>Tab between columns, point in numbers: 1234.5</source>
        <translation>Бағандар арасында табуляция, сандарда нүкте: 1234.5</translation>
    </message>
    <message>
        <source>How shall the table be written?</source>
        <translation>Кесте қалай жазылсын?</translation>
    </message>
    <message>
        <source>Passages are saved as positions and summaries, without a word of the articles. Other programs can find them only by the words in your copies.</source>
        <translation>Үзінділер мақаланың бірде-бір сөзінсіз, тек орны мен түйіні түрінде сақталады. Басқа бағдарламалар оларды тек көшірмеңіздегі сөздер арқылы таба алады.</translation>
    </message>
    <message>
        <source>Also with the words…</source>
        <translation>Сөздерімен бірге…</translation>
    </message>
    <message>
        <source>Without the words</source>
        <translation>Сөздерінсіз</translation>
    </message>
    <message>
        <source>{0} passages would stand in the file in the publishers&apos; own words. These belong to the publishers: keep such a file to yourself. Save it with the words?</source>
        <translation>Файлда {0} үзінді баспагердің өз сөзімен тұрады. Ол сөздер баспагерге тиесілі: мұндай файлды ешкімге бермеңіз. Сөздерімен сақтау керек пе?</translation>
    </message>
    <message>
        <source>Save with the words</source>
        <translation>Сөздерімен сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>«{0}» — сақтау мүмкін емес</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сақталды: {0}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>{expected}</source>
        <translation>{expected}</translation>
    </message>
    <message>
        <source>one of: {expected}</source>
        <translation>мыналардың бірі: {expected}</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>файл жоқ</translation>
    </message>
    <message>
        <source>a file of this name in the corridor&apos;s folder</source>
        <translation>дәліз қалтасында осындай атты файл</translation>
    </message>
    <message>
        <source>the file cannot be read: {found}</source>
        <translation>файлды оқу мүмкін емес: {found}</translation>
    </message>
    <message>
        <source>a complete {expected} file in UTF-8</source>
        <translation>UTF-8 кодындағы толық {expected} файлы</translation>
    </message>
    <message>
        <source>the field is missing</source>
        <translation>өріс жоқ</translation>
    </message>
    <message>
        <source>entry {found} of the list is empty</source>
        <translation>тізімнің {found}-жазбасы бос</translation>
    </message>
    <message>
        <source>a text or an id in each entry, or no entry at all</source>
        <translation>әр жазбада мәтін немесе id, не жазба мүлдем болмауы</translation>
    </message>
    <message>
        <source>the text holds signs that cannot be shown: {found}</source>
        <translation>мәтінде көрсетуге келмейтін таңбалар бар: {found}</translation>
    </message>
    <message>
        <source>a text of whole characters, without control characters</source>
        <translation>басқару таңбалары жоқ, бүтін таңбалардан тұратын мәтін</translation>
    </message>
    <message>
        <source>this is a line, and no place</source>
        <translation>бұл орын емес, сызық</translation>
    </message>
    <message>
        <source>a point or an area</source>
        <translation>нүкте немесе аумақ</translation>
    </message>
    <message>
        <source>{found} is not of the right kind</source>
        <translation>{found} — түрі дұрыс емес</translation>
    </message>
    <message>
        <source>the field is not known here</source>
        <translation>өріс мұнда белгісіз</translation>
    </message>
    <message>
        <source>{found} is out of range</source>
        <translation>{found} — рұқсат етілген шектен тыс</translation>
    </message>
    <message>
        <source>{found} is not a finite number</source>
        <translation>{found} — шекті сан емес</translation>
    </message>
    <message>
        <source>{found} is not among the possible values</source>
        <translation>{found} — мүмкін мәндердің арасында жоқ</translation>
    </message>
    <message>
        <source>{found} is not a date that exists</source>
        <translation>{found} — ондай дата жоқ</translation>
    </message>
    <message>
        <source>a year, year-month or year-month-day such as 2017-06-08</source>
        <translation>жыл, жыл-ай немесе жыл-ай-күн, мысалы 2017-06-08</translation>
    </message>
    <message>
        <source>the id {found} is used twice</source>
        <translation>{found} id-і екі рет қолданылған</translation>
    </message>
    <message>
        <source>an id that no other record of this kind has</source>
        <translation>осы түрдегі басқа ешбір жазбада жоқ id</translation>
    </message>
    <message>
        <source>{found} is not a known id</source>
        <translation>{found} — белгісіз id</translation>
    </message>
    <message>
        <source>an id from {expected}</source>
        <translation>мынадан алынған id: {expected}</translation>
    </message>
    <message>
        <source>latitude and longitude look swapped: {found}</source>
        <translation>ендік пен бойлық ауысып кеткен сияқты: {found}</translation>
    </message>
    <message>
        <source>lat_deg and lon_deg as {expected}</source>
        <translation>lat_deg және lon_deg мынадай: {expected}</translation>
    </message>
    <message>
        <source>the line&apos;s end lies {found} km from its place</source>
        <translation>сызықтың ұшы өз орнынан {found} км қашықта</translation>
    </message>
    <message>
        <source>an end within {expected} km of the place</source>
        <translation>орыннан {expected} км шегіндегі ұш</translation>
    </message>
    <message>
        <source>{found} is shorter than the straight line</source>
        <translation>{found} — түзу сызықтан қысқа</translation>
    </message>
    <message>
        <source>at least the {expected} between the ends of the line</source>
        <translation>кемінде сызық ұштарының арасы: {expected}</translation>
    </message>
    <message>
        <source>{found} is shorter than straight from place to place</source>
        <translation>{found} — орыннан орынға түзу қашықтықтан қысқа</translation>
    </message>
    <message>
        <source>at least {expected}, or a reason that says where it ends</source>
        <translation>кемінде {expected}, немесе оның қайда аяқталатынын айтатын себеп</translation>
    </message>
    <message>
        <source>{found} is longer than plausible, and no reason is given</source>
        <translation>{found} — шындыққа сыймайтындай ұзын, себебі келтірілмеген</translation>
    </message>
    <message>
        <source>at most {expected}, or a reason that says why</source>
        <translation>ең көбі {expected}, немесе неге екенін айтатын себеп</translation>
    </message>
    <message>
        <source>this is not in {found}, nor near it</source>
        <translation>бұл {found} аумағында да, оның маңында да емес</translation>
    </message>
    <message>
        <source>{expected}, or another position</source>
        <translation>{expected}, немесе басқа орналасу</translation>
    </message>
    <message>
        <source>this is at sea, and not near {found}</source>
        <translation>бұл теңізде, {found} маңында емес</translation>
    </message>
    <message>
        <source>no country, or another position</source>
        <translation>ел көрсетілмеуі, немесе басқа орналасу</translation>
    </message>
    <message>
        <source>{found} does not join the piece before it</source>
        <translation>{found} өзінен бұрынғы бөлікке жалғаспайды</translation>
    </message>
    <message>
        <source>pieces that follow one another from {expected}</source>
        <translation>мынадан басталып, бірінен соң бірі келетін бөліктер: {expected}</translation>
    </message>
    <message>
        <source>no route runs over the segment, so nobody can get to it</source>
        <translation>бұл учаскеден ешбір маршрут өтпейді, сондықтан оған ешкім жете алмайды</translation>
    </message>
    <message>
        <source>a route with this segment, or alone = true where that is meant</source>
        <translation>осы учаскесі бар маршрут, немесе солай көзделсе, alone = true</translation>
    </message>
    <message>
        <source>the file holds {found}</source>
        <translation>файлда мынау бар: {found}</translation>
    </message>
    <message>
        <source>at most {expected}</source>
        <translation>ең көбі {expected}</translation>
    </message>
    <message>
        <source>low, likely and high are not in order: {found}</source>
        <translation>low, likely және high ретімен тұрған жоқ: {found}</translation>
    </message>
    <message>
        <source>low no larger than likely, likely no larger than high</source>
        <translation>low likely-ден, likely high-тан үлкен емес</translation>
    </message>
    <message>
        <source>the value does not say where it comes from</source>
        <translation>мәннің қайдан алынғаны айтылмаған</translation>
    </message>
    <message>
        <source>{found}, or a figure of the same train or source, sets a parameter</source>
        <translation>{found}, немесе сол пойыздың не дереккөздің саны, параметрді белгілейді</translation>
    </message>
    <message>
        <source>the role used, with these estimates in sets, or no such evidence: {expected}</source>
        <translation>used рөлі, sets ішінде мына бағалаулармен, немесе мұндай дәлелсіз: {expected}</translation>
    </message>
    <message>
        <source>{found} does not rest on this time, nor on its kin</source>
        <translation>{found} бұл уақытқа да, оған туыс уақытқа да сүйенбейді</translation>
    </message>
    <message>
        <source>an estimate that rests on {expected}, or the role test</source>
        <translation>мынаған сүйенетін бағалау: {expected}, немесе test рөлі</translation>
    </message>
    <message>
        <source>{found} does not name all that it sets</source>
        <translation>{found} өзі белгілейтіннің бәрін атамайды</translation>
    </message>
    <message>
        <source>these estimates too: {expected}</source>
        <translation>мына бағалаулар да: {expected}</translation>
    </message>
    <message>
        <source>the time does not say which way it holds for</source>
        <translation>уақыттың қай бағытқа арналғаны айтылмаған</translation>
    </message>
    <message>
        <source>a direction, one of: {expected}</source>
        <translation>бағыт, мыналардың бірі: {expected}</translation>
    </message>
    <message>
        <source>the time is {found} and is used the other way</source>
        <translation>уақыттың бағыты: {found}, ал қарсы бағытқа қолданылған</translation>
    </message>
    <message>
        <source>a time that is {expected}</source>
        <translation>бағыты мынадай уақыт: {expected}</translation>
    </message>
    <message>
        <source>“{found}” is no publisher</source>
        <translation>«{found}» — жариялаушы емес</translation>
    </message>
    <message>
        <source>who published it; else it cannot {expected}</source>
        <translation>кім жариялағаны; онсыз мынау мүмкін емес: {expected}</translation>
    </message>
    <message>
        <source>“{found}” is a limit and tests no time</source>
        <translation>«{found}» — шек, ол ешбір уақытты сынамайды</translation>
    </message>
    <message>
        <source>the role unlike, with a note that says so</source>
        <translation>unlike рөлі және соны айтатын ескертпе</translation>
    </message>
    <message>
        <source>{found} cannot be the time of this way</source>
        <translation>{found} — бұл маршруттың уақыты бола алмайды</translation>
    </message>
    <message>
        <source>between 400 and 5 km/h over {expected}</source>
        <translation>400 және 5 км/сағ аралығында, ұзындығы {expected}</translation>
    </message>
    <message>
        <source>the service does not run {found}</source>
        <translation>қатынас мына бағытта жүрмейді: {found}</translation>
    </message>
    <message>
        <source>two places of its line, in a direction it runs: {expected}</source>
        <translation>желісіндегі екі орын, өзі жүретін бағытта: {expected}</translation>
    </message>
    <message>
        <source>{found} is no timetable of one train</source>
        <translation>{found} — бір пойыздың қозғалыс кестесі емес</translation>
    </message>
    <message>
        <source>an exact time in h of one service, counted from its first place</source>
        <translation>бір қатынастың бірінші орнынан есептелген, h бірлігіндегі дәл уақыт</translation>
    </message>
    <message>
        <source>the service has a timetable for this already: {found}</source>
        <translation>бұл қатынастың ондай қозғалыс кестесі бар: {found}</translation>
    </message>
    <message>
        <source>one timetable for each service and direction</source>
        <translation>әр қатынас пен бағытқа бір қозғалыс кестесі</translation>
    </message>
    <message>
        <source>the direction of {found} is not said</source>
        <translation>{found} — бағыты айтылмаған</translation>
    </message>
    <message>
        <source>a figure of this direction; elsewhere direction = &quot;not published&quot;</source>
        <translation>осы бағыттың саны; басқа жағдайда direction = &quot;not published&quot;</translation>
    </message>
    <message>
        <source>the published time is now {found}, not as it was frozen</source>
        <translation>жарияланған уақыт енді {found}, бекітілген кездегідей емес</translation>
    </message>
    <message>
        <source>{expected}, or the new one with a logged change</source>
        <translation>{expected}, немесе тіркелген өзгеріспен жаңасы</translation>
    </message>
    <message>
        <source>{found} is a range without a value to reckon with</source>
        <translation>{found} — есептеуге керек мәні жоқ аралық</translation>
    </message>
    <message>
        <source>a figure with a value; a range can stand beside it</source>
        <translation>мәні бар сан; қасында аралық тұруы мүмкін</translation>
    </message>
    <message>
        <source>{found} is not a language tag</source>
        <translation>{found} — тіл коды емес</translation>
    </message>
    <message>
        <source>a tag after BCP 47, such as en, id, ka or zh-Hant</source>
        <translation>BCP 47 бойынша код, мысалы en, id, ka немесе zh-Hant</translation>
    </message>
    <message>
        <source>{found} is not the code of a country</source>
        <translation>{found} — елдің коды емес</translation>
    </message>
    <message>
        <source>two letters of ISO 3166-1, such as KZ</source>
        <translation>ISO 3166-1 бойынша екі әріп, мысалы KZ</translation>
    </message>
    <message>
        <source>{found} is not a time zone</source>
        <translation>{found} — сағаттық белдеу емес</translation>
    </message>
    <message>
        <source>a name of the IANA database such as Asia/Almaty</source>
        <translation>IANA дерекқорындағы атау, мысалы Asia/Almaty</translation>
    </message>
    <message>
        <source>the corridor&apos;s format {found} is newer than this program</source>
        <translation>дәліздің {found} пішімі бұл бағдарламадан жаңа</translation>
    </message>
    <message>
        <source>format {expected}, or a newer Corridor Explorer</source>
        <translation>{expected} пішімі, немесе жаңарақ Corridor Explorer</translation>
    </message>
    <message>
        <source>this is not a .corridor file</source>
        <translation>бұл .corridor файлы емес</translation>
    </message>
    <message>
        <source>a file that “corridor-explorer pack” wrote</source>
        <translation>«corridor-explorer pack» жазған файл</translation>
    </message>
    <message>
        <source>the file is damaged: {found}</source>
        <translation>файл бүлінген: {found}</translation>
    </message>
    <message>
        <source>the whole file, copied or downloaded again</source>
        <translation>қайта көшірілген немесе жүктелген толық файл</translation>
    </message>
    <message>
        <source>{found} is no name that is safe everywhere</source>
        <translation>{found} — барлық жерде қауіпсіз атау емес</translation>
    </message>
    <message>
        <source>a plain name such as places.toml, in no folder</source>
        <translation>places.toml сияқты қарапайым атау, қалтасыз</translation>
    </message>
    <message>
        <source>{found} is no id that files can be named after</source>
        <translation>{found} — файл атауына жарайтын id емес</translation>
    </message>
    <message>
        <source>letters, digits and hyphens, such as middle-corridor</source>
        <translation>әріптер, цифрлар және дефистер, мысалы middle-corridor</translation>
    </message>
    <message>
        <source>{found} holds more than letters, digits and hyphens</source>
        <translation>{found} — әріп, цифр және дефистен басқа да таңба бар</translation>
    </message>
    <message>
        <source>{found} is a link, a folder or a device</source>
        <translation>{found} — сілтеме, қалта немесе құрылғы</translation>
    </message>
    <message>
        <source>a plain file</source>
        <translation>кәдімгі файл</translation>
    </message>
    <message>
        <source>the name {found} is used twice, as Windows reads names</source>
        <translation>{found} атауы екі рет қолданылған (Windows атауларды осылай оқиды)</translation>
    </message>
    <message>
        <source>a name that no other file has, in any case of its letters</source>
        <translation>бас әрпі де, кіші әрпі де басқа файлмен бірдей болмайтын атау</translation>
    </message>
    <message>
        <source>the manifest does not name this file</source>
        <translation>манифест бұл файлды атамайды</translation>
    </message>
    <message>
        <source>only files that manifest.json names</source>
        <translation>тек manifest.json атаған файлдар</translation>
    </message>
    <message>
        <source>the manifest speaks of another corridor: {found}</source>
        <translation>манифест басқа дәліз туралы айтады: {found}</translation>
    </message>
    <message>
        <source>the id and titles of {expected}</source>
        <translation>мынаның id-і мен атаулары: {expected}</translation>
    </message>
    <message>
        <source>the contents have changed: their hash is {found}</source>
        <translation>мазмұны өзгерген: оның хэші {found}</translation>
    </message>
    <message>
        <source>contents with the hash {expected}</source>
        <translation>хэші мынадай мазмұн: {expected}</translation>
    </message>
    <message>
        <source>the file is locked with a password</source>
        <translation>файл құпиясөзбен құлыпталған</translation>
    </message>
    <message>
        <source>a file without a password</source>
        <translation>құпиясөзсіз файл</translation>
    </message>
    <message>
        <source>the file is packed in a way that is not known: {found}</source>
        <translation>файл белгісіз тәсілмен қысылған: {found}</translation>
    </message>
    <message>
        <source>a file stored plainly or packed with deflate</source>
        <translation>қысылмай сақталған немесе deflate тәсілімен қысылған файл</translation>
    </message>
    <message>
        <source>the corridor cannot be reached: {found}</source>
        <translation>дәлізге жету мүмкін емес: {found}</translation>
    </message>
    <message>
        <source>a folder or .corridor file that may be read from here</source>
        <translation>осы жерден оқуға рұқсат етілген қалта немесе .corridor файлы</translation>
    </message>
    <message>
        <source>the disk or network share of the corridor does not answer</source>
        <translation>дәліз тұрған диск немесе желілік қалта жауап бермейді</translation>
    </message>
    <message>
        <source>a disk that answers within {expected} seconds</source>
        <translation>{expected} секунд ішінде жауап беретін диск</translation>
    </message>
    <message>
        <source>the file cannot be unpacked: {found}</source>
        <translation>файлды ашып шығару мүмкін емес: {found}</translation>
    </message>
    <message>
        <source>free space, and the right to write into {expected}</source>
        <translation>бос орын және мына жерге жазу құқығы: {expected}</translation>
    </message>
    <message>
        <source>the file cannot be opened: {found}</source>
        <translation>файлды ашу мүмкін емес: {found}</translation>
    </message>
    <message>
        <source>a file that you may read, on a disk that answers</source>
        <translation>оқуға рұқсатыңыз бар, жауап беретін дискідегі файл</translation>
    </message>
    <message>
        <source>this is no whole {expected} file (detail: {found})</source>
        <translation>бұл толық {expected} файлы емес (егжей-тегжейі: {found})</translation>
    </message>
    <message>
        <source>the whole {expected} file, saved or downloaded once more</source>
        <translation>қайта сақталған немесе жүктелген толық {expected} файлы</translation>
    </message>
    <message>
        <source>its parts lie one inside the other far too often</source>
        <translation>оның бөліктері бірінің ішіне бірі тым терең салынған</translation>
    </message>
    <message>
        <source>a {expected} file as map and reference programs write it</source>
        <translation>карта және дереккөз бағдарламалары жазатындай {expected} файлы</translation>
    </message>
    <message>
        <source>the file declares a DOCTYPE, which is not read, for safety</source>
        <translation>файлда DOCTYPE жарияланған, ол қауіпсіздік үшін оқылмайды</translation>
    </message>
    <message>
        <source>the same {expected} file without &lt;!DOCTYPE …&gt;</source>
        <translation>сол {expected} файлының &lt;!DOCTYPE …&gt; жоқ түрі</translation>
    </message>
    <message>
        <source>what is in the file is of no kind that can be imported</source>
        <translation>файлдағы нәрсе импорттауға болатын түрлердің ешқайсысына жатпайды</translation>
    </message>
    <message>
        <source>there is nothing in the file</source>
        <translation>файлда ештеңе жоқ</translation>
    </message>
    <message>
        <source>the corridor is not there any more; looked for: {found}</source>
        <translation>дәліз енді жоқ; ізделген жері: {found}</translation>
    </message>
    <message>
        <source>the corridor at its place, or opened where it lies now</source>
        <translation>дәліздің өз орнында болуы немесе қазіргі жерінен ашылуы</translation>
    </message>
</context>
<context>
    <name>FaultDetail</name>
    <message>
        <source>Linked Places, GeoJSON, a table (CSV, XLSX) or KML, KMZ, GPX of places, Web Annotations, or citations as CSL-JSON, BibTeX or RIS</source>
        <translation>орындардың Linked Places, GeoJSON, кестесі (CSV, XLSX) не KML, KMZ, GPX, Web Annotations, немесе CSL-JSON, BibTeX не RIS сілтемелері</translation>
    </message>
    <message>
        <source>BibTeX or RIS</source>
        <translation>BibTeX немесе RIS</translation>
    </message>
    <message>
        <source>places</source>
        <translation>орындар</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>үзінділер</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>дереккөздер</translation>
    </message>
    <message>
        <source>a part that ends in .kml</source>
        <translation>аты .kml-мен аяқталатын бөлік</translation>
    </message>
    <message>
        <source>degrees: [lon, lat]</source>
        <translation>градус: [бойлық, ендік]</translation>
    </message>
    <message>
        <source>degrees: longitude,latitude</source>
        <translation>градус: бойлық,ендік</translation>
    </message>
    <message>
        <source>degrees: latitude, longitude</source>
        <translation>градус: ендік, бойлық</translation>
    </message>
    <message>
        <source>a latitude from -90 to 90 degrees</source>
        <translation>-90 және 90 градус аралығындағы ендік</translation>
    </message>
    <message>
        <source>a longitude from -180 to 180 degrees</source>
        <translation>-180 және 180 градус аралығындағы бойлық</translation>
    </message>
    <message>
        <source>a Point: [lon, lat]</source>
        <translation>нүкте (Point): [бойлық, ендік]</translation>
    </message>
    <message>
        <source>a {0} of GeoJSON</source>
        <translation>GeoJSON ережесіндегі {0}</translation>
    </message>
    <message>
        <source>WKT such as POINT (119.2 34.6)</source>
        <translation>POINT (119.2 34.6) сияқты WKT</translation>
    </message>
    <message>
        <source>a list of [lon, lat] pairs</source>
        <translation>[бойлық, ендік] жұптарының тізімі</translation>
    </message>
    <message>
        <source>a list of [lon_deg, lat_deg] pairs</source>
        <translation>градуспен берілген [бойлық, ендік] жұптарының тізімі</translation>
    </message>
    <message>
        <source>the name of the place</source>
        <translation>орынның атауы</translation>
    </message>
    <message>
        <source>the place&apos;s title, and an @id</source>
        <translation>орынның атауы (title) және @id</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>не туралы екені</translation>
    </message>
    <message>
        <source>an id of this item</source>
        <translation>осы жазбаның id-і</translation>
    </message>
    <message>
        <source>ER  -, the end of the reference</source>
        <translation>ER  -, сілтеменің соңы</translation>
    </message>
    <message>
        <source>at most {0} levels</source>
        <translation>ең көбі {0} деңгей</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} жол</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} файл</translation>
    </message>
    <message>
        <source>{0} MB in memory</source>
        <translation>жадта {0} МБ</translation>
    </message>
    <message>
        <source>{0} MB and what the list says</source>
        <translation>{0} МБ және тізімде айтылғаны</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>кесте</translation>
    </message>
    <message>
        <source>a table by id</source>
        <translation>id бойынша кесте</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>кестелер тізімі</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>мәтіндер тізімі</translation>
    </message>
    <message>
        <source>a list of texts by language</source>
        <translation>тілдер бойынша мәтіндер тізімі</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>a text by language, such as { en = &quot;…&quot; }: one at least, any will do</source>
        <translation>тілдер бойынша мәтін, мысалы { en = &quot;…&quot; }: кемінде біреуі, қайсысы болса да</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true немесе false</translation>
    </message>
    <message>
        <source>a date such as 2017-06-08</source>
        <translation>2017-06-08 сияқты күн</translation>
    </message>
    <message>
        <source>an id of this record</source>
        <translation>осы жазбаның id-і</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>{0} және {1} аралығындағы бүтін сан</translation>
    </message>
    <message>
        <source>a number from {0} to 90: north of the south</source>
        <translation>{0} және 90 аралығындағы сан: оңтүстік шеттен солтүстікте</translation>
    </message>
    <message>
        <source>a number from {0} to 180 or from -180 to {1} degrees east</source>
        <translation>{0} және 180 немесе -180 және {1} аралығындағы шығыс бойлық градусы</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>{0} және {1} аралығындағы сан</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>сан</translation>
    </message>
    <message>
        <source>a number {0}</source>
        <translation>сан, {0}</translation>
    </message>
    <message>
        <source>{0} degrees north</source>
        <translation>{0} градус солтүстік ендік</translation>
    </message>
    <message>
        <source>{0} degrees east</source>
        <translation>{0} градус шығыс бойлық</translation>
    </message>
    <message>
        <source>a value from low to high</source>
        <translation>low және high аралығындағы мән</translation>
    </message>
    <message>
        <source>exactly one of: {0}</source>
        <translation>мыналардың дәл бірі: {0}</translation>
    </message>
    <message>
        <source>no km: the figure says it itself</source>
        <translation>km-сіз: оны санның өзі айтады</translation>
    </message>
    <message>
        <source>the id of a figure in {0}</source>
        <translation>{0} бірлігіндегі санның id-і</translation>
    </message>
    <message>
        <source>at least one edge of network.geojson</source>
        <translation>network.geojson-дағы кемінде бір сызық (edge)</translation>
    </message>
    <message>
        <source>at least one segment</source>
        <translation>кемінде бір учаске</translation>
    </message>
    <message>
        <source>one mode of travel</source>
        <translation>көліктің бір түрі</translation>
    </message>
    <message>
        <source>longitude and latitude in degrees, [77.0, 43.3]</source>
        <translation>градуспен бойлық пен ендік, [77.0, 43.3]</translation>
    </message>
    <message>
        <source>two places, or none</source>
        <translation>екі орын немесе бірде-біреуі болмауы</translation>
    </message>
    <message>
        <source>two choices at least</source>
        <translation>кемінде екі нұсқа</translation>
    </message>
    <message>
        <source>a value in each, to sort them by</source>
        <translation>реттеу үшін әрқайсысында бір мән</translation>
    </message>
    <message>
        <source>the unit in which the class guesses</source>
        <translation>сынып болжайтын өлшем бірлігі</translation>
    </message>
    <message>
        <source>the ends of the guesses&apos; line</source>
        <translation>болжам сызығының ұштары</translation>
    </message>
    <message>
        <source>low and high, the ends of the guesses&apos; line</source>
        <translation>low және high, болжам сызығының ұштары</translation>
    </message>
    <message>
        <source>one step at least</source>
        <translation>кемінде бір қадам</translation>
    </message>
    <message>
        <source>this corridor, which is {0}</source>
        <translation>осы дәліз, яғни {0}</translation>
    </message>
    <message>
        <source>the glossary</source>
        <translation>глоссарий (сөздік)</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>мәтін емес</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>кесте емес</translation>
    </message>
    <message>
        <source>{0} levels</source>
        <translation>{0} деңгей</translation>
    </message>
    <message>
        <source>{0} collections</source>
        <translation>{0} жинақ</translation>
    </message>
    <message>
        <source>one of: {0}</source>
        <translation>мыналардың бірі: {0}</translation>
    </message>
    <message>
        <source>who gives the coordinates</source>
        <translation>координаттарды кім беретіні</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} парақ</translation>
    </message>
</context>
<context>
    <name>FaultRecord</name>
    <message>
        <source>feature {0}</source>
        <translation>{0}-нысан (feature)</translation>
    </message>
    <message>
        <source>placemark {0}</source>
        <translation>{0}-белгі (Placemark)</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>{0}-жол</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>{0}-жол</translation>
    </message>
    <message>
        <source>annotation {0}</source>
        <translation>{0}-аннотация</translation>
    </message>
    <message>
        <source>item {0}</source>
        <translation>{0}-жазба</translation>
    </message>
    <message>
        <source>reference {0}</source>
        <translation>{0}-сілтеме</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message>
        <source>“{0}” cannot be opened</source>
        <translation>«{0}» — ашу мүмкін емес</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right first. What was open stays open.</source>
        <translation>
            <numerusform>Алдымен %n нәрсені түзету керек. Ашық тұрғаны ашық қалады.</numerusform>
            <numerusform>Алдымен %n нәрсені түзету керек. Ашық тұрғаны ашық қалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Не дұрыс емес</translation>
    </message>
    <message>
        <source>What would be right</source>
        <translation>Қалай дұрыс болар еді</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Тізімді көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>FigureChooser</name>
    <message>
        <source>Which figure?</source>
        <translation>Қай сан?</translation>
    </message>
    <message>
        <source>It is looked up whenever it is shown, with its unit and who says so.</source>
        <translation>Ол көрсетілген сайын бірлігімен және кім айтқанымен бірге қайта қаралады.</translation>
    </message>
    <message>
        <source>Search figures, claims, dates and places</source>
        <translation>Сан, тұжырым, дата және орын іздеу</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Back without a figure (Escape)</source>
        <translation>Сансыз қайту (Escape)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Articles ({0});;All files (*)</source>
        <translation>Мақалалар ({0});;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Open your copy of an article</source>
        <translation>Мақала көшірмесін ашу</translation>
    </message>
    <message>
        <source>Open a corridor</source>
        <translation>Дәлізді ашу</translation>
    </message>
    <message>
        <source>Corridors (*.corridor)</source>
        <translation>Дәліздер (*.corridor)</translation>
    </message>
    <message>
        <source>Open a corridor&apos;s folder</source>
        <translation>Дәліз қалтасын ашу</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Картаны сурет етіп сақтау</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Суреттер ({0})</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>«{0}» — сақтау мүмкін емес</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сақталды: {0}</translation>
    </message>
    <message>
        <source>Imported annotations that stand in this text: {0}. Import their file once more, and they will be found in it.</source>
        <translation>Осы мәтіндегі импортталған аннотациялар: {0}. Олардың файлын тағы бір рет импорттаңыз, сонда олар мәтіннен табылады.</translation>
    </message>
</context>
<context>
    <name>ForTheClass</name>
    <message>
        <source>No lesson, only the corridor</source>
        <translation>Сабақсыз, тек дәліз</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Веб-беттер (*.html)</translation>
    </message>
    <message>
        <source>Save a page for pupils</source>
        <translation>Оқушыларға арналған бетті сақтау</translation>
    </message>
    <message>
        <source>There is no quiz</source>
        <translation>Викторина жоқ</translation>
    </message>
    <message>
        <source>This corridor has no lessons.</source>
        <translation>Бұл дәлізде сабақ жоқ.</translation>
    </message>
    <message>
        <source>Moodle XML, with maps (*.xml)</source>
        <translation>Moodle XML, карталарымен (*.xml)</translation>
    </message>
    <message>
        <source>GIFT, without maps (*.gift)</source>
        <translation>GIFT, картасыз (*.gift)</translation>
    </message>
    <message>
        <source>Save a quiz for Moodle</source>
        <translation>Moodle үшін викторина сақтау</translation>
    </message>
    <message>
        <source>The lessons cannot be read</source>
        <translation>Сабақтарды оқу мүмкін емес</translation>
    </message>
    <message>
        <source>Which lesson?</source>
        <translation>Қай сабақ?</translation>
    </message>
    <message>
        <source>Lesson:</source>
        <translation>Сабақ:</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>«{0}» — сақтау мүмкін емес</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сақталды: {0}</translation>
    </message>
    <message>
        <source>left out, for want of a map: {0}</source>
        <translation>картасы болмағандықтан енгізілмегені: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>The lesson refers to {0}, which is not there any more.</source>
        <translation>Сабақ сілтеме жасайтын {0} енді жоқ.</translation>
    </message>
    <message>
        <source>It would have {0:.1f} MB, and {1:.0f} are allowed.</source>
        <translation>Көлемі {0:.1f} МБ болар еді, ал рұқсат етілгені {1:.0f} МБ.</translation>
    </message>
    <message>
        <source>There is no hand-out</source>
        <translation>Үлестірмелі парақ жоқ</translation>
    </message>
    <message>
        <source>Key for the teacher (*.pdf)</source>
        <translation>Мұғалімге арналған кілт (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet for pupils (*.pdf)</source>
        <translation>Оқушыларға арналған жұмыс парағы (*.pdf)</translation>
    </message>
    <message>
        <source>Save a hand-out</source>
        <translation>Үлестірмелі парақты сақтау</translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>Measure from here</source>
        <translation>Осы жерден өлшеу</translation>
    </message>
    <message>
        <source>Take the mark away (Escape)</source>
        <translation>Белгіні алып тастау (Escape)</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Start</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>The map shows the routes of the corridor. Drag it with the mouse, turn the wheel to come nearer, press Home to see the whole route again.</source>
        <translation>Карта дәліздің маршруттарын көрсетеді. Оны тінтуірмен сүйреңіз, жақындау үшін дөңгелекті айналдырыңыз, бүкіл маршрутты қайта көру үшін Home пернесін басыңыз.</translation>
    </message>
    <message>
        <source>Click a route, a part of it or a place, on the map or in the list on the left. What is known about it stands on the right.</source>
        <translation>Картадан немесе сол жақтағы тізімнен маршрутты, оның бөлігін немесе орынды басыңыз. Ол туралы белгілінің бәрі оң жақта тұрады.</translation>
    </message>
    <message>
        <source>Every figure has a badge such as “computed” or “published”. Click it: it tells who says so and how far that can be trusted.</source>
        <translation>Әр санның «есептік» немесе «жарияланған» сияқты белгісі бар. Оны басыңыз: ол кім айтқанын және оған қаншалықты сенуге болатынын көрсетеді.</translation>
    </message>
    <message>
        <source>The eye beside a route hides it or shows it again. The right mouse button, or the Menu key, offers what can be done with a place of the map or with a route.</source>
        <translation>Маршрут қасындағы көз оны жасырады немесе қайта көрсетеді. Тінтуірдің оң жақ түймесі немесе Menu пернесі картадағы орынмен не маршрутпен не істеуге болатынын ұсынады.</translation>
    </message>
    <message>
        <source>The corridor&apos;s name at the top opens the shelf: choose another corridor there, or open a file of your own.</source>
        <translation>Жоғарыдағы дәліз аты сөрені ашады: сол жерден басқа дәлізді таңдаңыз немесе өз файлыңызды ашыңыз.</translation>
    </message>
    <message>
        <source>Nothing can be broken: Ctrl+Z takes back the last step.</source>
        <translation>Ештеңені бүлдіру мүмкін емес: Ctrl+Z соңғы қадамды болдырмайды.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>The articles belong to their publishers, so they do not come with the program. Save your own copy (a web page, mail, text, book, PDF or a file of a word processor) and open it with Ctrl+O, or drop it on the window.</source>
        <translation>Мақалалар баспагерлеріне тиесілі, сондықтан бағдарламамен бірге келмейді. Өз көшірмеңізді (веб-бет, хат, мәтін, кітап, PDF немесе мәтін редакторының файлы) сақтап, оны Ctrl+O арқылы ашыңыз немесе терезеге тастаңыз.</translation>
    </message>
    <message>
        <source>The program recognises the article and marks the passages that it knows. Click a passage: its places and lines light up on the map.</source>
        <translation>Бағдарлама мақаланы танып, өзіне белгілі үзінділерді белгілейді. Үзіндіні басыңыз: оның орындары мен сызықтары картада жарқырайды.</translation>
    </message>
    <message>
        <source>N goes to the next passage and P to the one before. The names of places in the text are links.</source>
        <translation>N келесі үзіндіге, P алдыңғысына өтеді. Мәтіндегі орын атаулары — сілтемелер.</translation>
    </message>
    <message>
        <source>File → Your copies lists what is kept on this computer and removes it.</source>
        <translation>Файл → Көшірмелеріңіз осы компьютерде не сақталғанын көрсетеді және оны өшіреді.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Below the map stand the routes between two places side by side: their lengths, their borders as yellow diamonds, their published travel times. Choose other places in the two boxes.</source>
        <translation>Карта астында екі орын арасындағы маршруттар қатар тұрады: ұзындығы, сары ромб түріндегі шекаралары, жарияланған жолда болу уақыты. Екі ұяшықтан басқа орындарды таңдаңыз.</translation>
    </message>
    <message>
        <source>“Why faster?” splits the difference between two ways into its causes. “What if…” lets you change speeds and times at the border, or close a border station. The map says that this is no published state; undo takes it back.</source>
        <translation>«Неге жылдам?» екі маршруттың айырмасын себептерге бөледі. «Ал егер…» жылдамдықты және шекарадағы уақытты өзгертуге немесе шекара станциясын жабуға мүмкіндік береді. Карта мұның жарияланған күй емес екенін айтады; «Болдырмау» оны кері қайтарады.</translation>
    </message>
    <message>
        <source>“Race” lets both leave at once on the map. Space plays and rests, Left and Right go by an hour, Escape ends it.</source>
        <translation>«Жарыс» екеуін картада бір мезгілде жолға шығарады. Бос орын пернесі ойнатады және кідіртеді, солға және оңға пернелері бір сағатқа жылжытады, Escape аяқтайды.</translation>
    </message>
    <message>
        <source>“Timeline” shows the dated events; with “As it stood” the slider shows the network of an earlier year.</source>
        <translation>«Хронология» датасы бар оқиғаларды көрсетеді; «Сол кездегі күйі» қосулы болса, жүгірткі бұрынғы жылдың желісін көрсетеді.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>The tab “Claims” (Ctrl+L) lists every claim of the articles with a verdict: supported, rounded, different scope, contradicted or not checkable.</source>
        <translation>«Тұжырымдар» қойындысы (Ctrl+L) мақалалардың әр тұжырымын тексеру қорытындысымен тізеді: расталды, дөңгелектелген, қамтуы басқа, қайшы немесе тексеруге келмейді.</translation>
    </message>
    <message>
        <source>Choose a claim to see the figures for and against it, and what would be needed where nothing is known. The buttons above the list show one verdict only.</source>
        <translation>Тұжырымды таңдасаңыз, оны қолдайтын және оған қарсы сандарды, ал ештеңе белгісіз болса, не керек екенін көресіз. Тізім үстіндегі түймелер тек бір қорытындыны көрсетеді.</translation>
    </message>
    <message>
        <source>M measures on the map: click point after point. Enter ends, Ctrl+C copies the length, Escape leaves.</source>
        <translation>M картада өлшейді: нүктелерді бірінен соң бірін басыңыз. Enter аяқтайды, Ctrl+C ұзындықты көшіреді, Escape шығады.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Ctrl+F puts the cursor into the search field. Type a place in any spelling or script, a figure such as 670 km, or a word of a passage.</source>
        <translation>Ctrl+F меңзерді іздеу өрісіне қояды. Орынды кез келген жазылуда немесе әліпбиде, 670 km сияқты санды немесе үзіндінің сөзін теріңіз.</translation>
    </message>
    <message>
        <source>Up and Down choose among what was found, Enter goes there, Escape empties the field.</source>
        <translation>Жоғары және төмен пернелері табылғандардың ішінен таңдайды, Enter соған өтеді, Escape өрісті тазартады.</translation>
    </message>
    <message>
        <source>Below them stand places of the whole world. One that you choose is marked on the map until you press Escape; “Measure from here” measures from it.</source>
        <translation>Олардың астында бүкіл әлемнің орындары тұрады. Таңдағаныңыз Escape басқанша картада белгіленіп тұрады; «Осы жерден өлшеу» содан бастап өлшейді.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Shift+F5 lists the lessons of the corridor. F5 presents the chosen one, without one the comparison, the routes and the passages, on the living map in letters for the last row. The arrow keys, or a remote, go on and back; a touch never does.</source>
        <translation>Shift+F5 дәліздің сабақтарын тізеді. F5 таңдалған сабақты, ал сабақсыз салыстыруды, маршруттарды және үзінділерді тірі картада соңғы қатарға да көрінетін әріппен көрсетеді. Көрсеткі пернелер немесе пульт алға және артқа өткізеді; экранды түрту ешқашан өткізбейді.</translation>
    </message>
    <message>
        <source>While a question is open, type the class&apos;s guesses and press Return after each. Return shows them, then the answer. The map can be moved, a race run and a border closed at any step; Escape brings the step back, then leaves. F1 lists all keys.</source>
        <translation>Сұрақ ашық тұрғанда сыныптың болжауларын теріп, әрқайсысынан кейін Enter басыңыз. Enter алдымен болжауларды, сосын жауапты көрсетеді. Кез келген қадамда картаны жылжытуға, жарыс өткізуге және шекараны жабуға болады; Escape алдымен қадамды қалпына келтіреді, сосын шығады. F1 барлық пернені тізеді.</translation>
    </message>
    <message>
        <source>With a second screen the class sees the picture and you the notes; S swaps the two. Where all screens show the same picture, notes are not shown.</source>
        <translation>Екінші экран болса, сынып суретті, сіз жазбаларды көресіз; S екеуін ауыстырады. Барлық экран бір суретті көрсетсе, жазбалар көрсетілмейді.</translation>
    </message>
    <message>
        <source>View → Appearance has a dark and a high-contrast window, View → Map style a style of its own for the map, View → Projection other ways to see the Earth.</source>
        <translation>Көрініс → Сыртқы түрі бөлімінде күңгірт және жоғары контрастты терезе, Көрініс → Карта стилі бөлімінде картаның өз стилі, Көрініс → Проекция бөлімінде Жерді көрудің басқа жолдары бар.</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Алып кету</translation>
    </message>
    <message>
        <source>Ctrl+P prints the map, Ctrl+S saves it as a picture. File → Print the claim check… puts the listed claims on paper.</source>
        <translation>Ctrl+P картаны басып шығарады, Ctrl+S оны сурет етіп сақтайды. Файл → Тұжырымдар тексерісін басып шығару… тізімдегі тұжырымдарды қағазға түсіреді.</translation>
    </message>
    <message>
        <source>File → Export… (Ctrl+E) writes files for spreadsheets, map programs and reference managers. The words of the articles stay at home unless you ask for them twice.</source>
        <translation>Файл → Экспорттау… (Ctrl+E) электрондық кестелерге, карта бағдарламаларына және әдебиет тізімі бағдарламаларына арналған файлдар жазады. Мақалалардың сөздері сіз екі рет сұрамасаңыз, файлға түспейді.</translation>
    </message>
    <message>
        <source>File → Import… (Ctrl+I) shows what places, passages or sources of others have that yours do not, and makes a new corridor with them.</source>
        <translation>Файл → Импорттау… (Ctrl+I) басқалардағы қандай орындар, үзінділер немесе дереккөздер сізде жоқ екенін көрсетіп, олармен жаңа дәліз жасайды.</translation>
    </message>
    <message>
        <source>Make your own</source>
        <translation>Өзіңіз жасаңыз</translation>
    </message>
    <message>
        <source>File → New corridor from a text… looks through an article and proposes the places, routes, figures and dates it holds. Nothing is decided for you.</source>
        <translation>Файл → Мәтіннен жаңа дәліз… мақаланы қарап шығып, ондағы орындарды, маршруттарды, сандарды және даталарды ұсынады. Сіз үшін ештеңе шешілмейді.</translation>
    </message>
    <message>
        <source>One question comes after the other: Enter says yes, Del no, N goes on, a letter chooses among places of the same name. Ctrl+Z takes back the last answer.</source>
        <translation>Сұрақтар бірінен соң бірі келеді: Enter — иә, Del — жоқ, N — әрі қарай, әріп аттас орындардың бірін таңдайды. Ctrl+Z соңғы жауапты қайтарады.</translation>
    </message>
    <message>
        <source>The steps below the map may be done in any order. Select words of the text and press the right mouse button to add a place, a figure or a passage.</source>
        <translation>Карта астындағы қадамдарды кез келген ретпен орындауға болады. Орын, сан немесе үзінді қосу үшін мәтіндегі сөздерді белгілеп, тінтуірдің оң жақ түймесін басыңыз.</translation>
    </message>
    <message>
        <source>Share… writes a file without a word of the text. As long as something is not confirmed, the corridor says that it is a draft.</source>
        <translation>«Бөлісу…» мәтіннің бірде-бір сөзінсіз файл жазады. Бірдеңе расталмай тұрғанда, дәліз өзінің нобай екенін айтып тұрады.</translation>
    </message>
    <message>
        <source>Make a lesson</source>
        <translation>Сабақ жасау</translation>
    </message>
    <message>
        <source>File → New lesson begins one beside the map; Shift+F5 lists the lessons there are, to begin with a copy or to go on with one of yours.</source>
        <translation>Файл → Жаңа сабақ картаның қасында сабақ бастайды; Shift+F5 бар сабақтардың тізімін ашады: көшірмеден бастауға немесе өз сабағыңызды жалғастыруға болады.</translation>
    </message>
    <message>
        <source>Bring on the map what the class should see: move it, hide routes, open a question below it. “Record the screen” (Ctrl+Shift+R) makes a step of it. Write its sentence, your notes, its minutes, and what the class predicts.</source>
        <translation>Сынып көруге тиісті нәрсені картаға шығарыңыз: картаны жылжытыңыз, маршруттарды жасырыңыз, астынан сұрақ ашыңыз. «Экранды жазып алу» (Ctrl+Shift+R) одан қадам жасайды. Оның сөйлемін, өз ескертпелеріңізді, минутын және сыныптың не болжайтынын жазыңыз.</translation>
    </message>
    <message>
        <source>Figures are chosen and not typed: press { or “Figure…”. They are looked up whenever they are shown, with who says so.</source>
        <translation>Сандар терілмейді, таңдалады: { немесе «Сан…» басыңыз. Олар көрсетілген сайын кім айтқанымен бірге қайта қаралады.</translation>
    </message>
    <message>
        <source>F5 tries the lesson from the step in hand, Escape comes back to it. Everything is kept as you work. Share… writes one file that others open, present and print.</source>
        <translation>F5 сабақты қолдағы қадамнан бастап сынап көреді, Escape сол қадамға қайтарады. Бәрі жұмыс барысында сақталады. «Бөлісу…» басқалар ашып, көрсетіп, басып шығара алатын бір файл жазады.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>{0}-бет, барлығы {1}</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} минут</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Жұмыс парағы</translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation>Аты-жөні немесе топ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Сынып</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ұпай</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Мақсаттар</translation>
    </message>
    <message>
        <source>How to work</source>
        <translation>Жұмыс тәртібі</translation>
    </message>
    <message>
        <source>Guess first, in pencil, and never rub a guess out.</source>
        <translation>Алдымен қарындашпен болжап жазыңыз, болжауды ешқашан өшірмеңіз.</translation>
    </message>
    <message>
        <source>When the answer is shown, write it beside your guess, with who says so: the number of the source in the list at the end.</source>
        <translation>Жауап көрсетілгенде, оны болжауыңыздың қасына кім айтқанымен бірге жазыңыз: соңындағы тізімдегі дереккөздің нөмірін көрсетіңіз.</translation>
    </message>
    <message>
        <source>A guess is never wrong. An answer without a source is only half.</source>
        <translation>Болжау ешқашан қате болмайды. Дереккөзсіз жауап — жартылай жауап.</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Білу керек</translation>
    </message>
    <message>
        <source>Guess, answer, who says so</source>
        <translation>Болжау, жауап, кім айтқан</translation>
    </message>
    <message>
        <source>what</source>
        <translation>не</translation>
    </message>
    <message>
        <source>my guess</source>
        <translation>менің болжауым</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>жауап</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>кім айтқан</translation>
    </message>
    <message>
        <source>Check the claims</source>
        <translation>Тұжырымдарды тексеріңіз</translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation>Мыналардан таңдаңыз: {0}.</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>тұжырым</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>дәлел</translation>
    </message>
    <message>
        <source>result</source>
        <translation>қорытынды</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Ашық тапсырма</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Рефлексия</translation>
    </message>
    <message>
        <source>In one sentence: what did I think before, and what now?</source>
        <translation>Бір сөйлеммен: бұрын не ойладым, қазір не ойлаймын?</translation>
    </message>
    <message>
        <source>answers with their source, 2 points each</source>
        <translation>дереккөзі бар жауап, әрқайсысына 2 ұпай</translation>
    </message>
    <message>
        <source>answers without, 1 point each</source>
        <translation>дереккөзсіз жауап, әрқайсысына 1 ұпай</translation>
    </message>
    <message>
        <source>points of {0}</source>
        <translation>ұпай, барлығы {0}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Lesson: {0}, licence {1}.</source>
        <translation>Сабақ: {0}, лицензия: {1}.</translation>
    </message>
    <message>
        <source>Changed by {0}.</source>
        <translation>Өзгерткен: {0}.</translation>
    </message>
    <message>
        <source>Key for the teacher</source>
        <translation>Мұғалімге арналған кілт</translation>
    </message>
    <message>
        <source>Numbers in brackets are those of the sources at the end. The figures are those of the corridor as it is now; the lesson was written on {0}.</source>
        <translation>Жақшадағы сандар — соңындағы дереккөздердің нөмірлері. Сандар дәліздің қазіргі күйіне сай; сабақ жазылған күн: {0}.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Қадамдар</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>sentence for the class</source>
        <translation>сыныпқа арналған сөйлем</translation>
    </message>
    <message>
        <source>answer, and note for the teacher</source>
        <translation>жауап және мұғалімге ескертпе</translation>
    </message>
    <message>
        <source>result, and what it rests on</source>
        <translation>қорытынды және ол неге сүйенеді</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Жиі кездесетін қателер</translation>
    </message>
    <message>
        <source>2 points for each answer with its source, 1 without; guesses count nothing. At most {0} points.</source>
        <translation>Дереккөзі бар әр жауапқа 2 ұпай, дереккөзсіз — 1; болжауларға ұпай берілмейді. Ең көбі {0} ұпай.</translation>
    </message>
    <message>
        <source>{0} – key</source>
        <translation>{0} – кілт</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Әзірге қадам жоқ</translation>
    </message>
    <message>
        <source>The map stays alive beside this page. Bring on it what the class should see first: move it, hide routes, open a question below it. Then press “Record the screen”.</source>
        <translation>Карта осы беттің қасында жұмыс істей береді. Сынып алдымен көруге тиісті нәрсені картаға шығарыңыз: картаны жылжытыңыз, маршруттарды жасырыңыз, астынан сұрақ ашыңыз. Сосын «Экранды жазып алу» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>Goals, one a line: “I can …”</source>
        <translation>Мақсаттар, әр жолда біреу: «Мен … аламын»</translation>
    </message>
    <message>
        <source>compare two distances and say who gives them</source>
        <translation>екі қашықтықты салыстырып, оларды кім айтқанын атай аламын</translation>
    </message>
    <message>
        <source>For whom: grade, subject</source>
        <translation>Кімге арналған: сынып, пән</translation>
    </message>
    <message>
        <source>Last sentence, when all is done</source>
        <translation>Бәрі біткендегі соңғы сөйлем</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Қағазда</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Ашық тапсырма</translation>
    </message>
    <message>
        <source>Minutes for the paper</source>
        <translation>Жазба жұмысқа берілетін минут</translation>
    </message>
    <message>
        <source>A silent map to fill in</source>
        <translation>Толтыруға арналған кескін карта</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>{0}-сұрақ</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Оның кілті</translation>
    </message>
    <message>
        <source>Delete question {0}</source>
        <translation>{0}-сұрақты жою</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Сұрақ қосу</translation>
    </message>
    <message>
        <source>A question on the hand-out and on the page for pupils, with its key</source>
        <translation>Үлестірмелі парақтағы және оқушыларға арналған беттегі сұрақ, кілтімен бірге</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Кім жазған</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Your name, or your school&apos;s</source>
        <translation>Сіздің атыңыз немесе мектебіңіздің атауы</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Changed by, where it began as a copy</source>
        <translation>Өзгерткен (көшірмеден басталған болса)</translation>
    </message>
</context>
<context>
    <name>HeldBack</name>
    <message>
        <source>Your last changes are not saved</source>
        <translation>Соңғы өзгертулеріңіз сақталмады</translation>
    </message>
    <message>
        <source>The draft could not be written, so it stays open.</source>
        <translation>Нобайды жазу мүмкін болмады, сондықтан ол ашық қалады.</translation>
    </message>
    <message>
        <source>Make room or bring the folder back and try again, save the corridor somewhere else, or leave without the last changes.</source>
        <translation>Орын босатып немесе қалтаны орнына қайтарып, қайталап көріңіз, дәлізді басқа жерге сақтаңыз немесе соңғы өзгертулерсіз шығыңыз.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Басқа жерге сақтау…</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Оларсыз шығу</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Осында қалу</translation>
    </message>
    <message>
        <source>Nothing of this draft is on the disk any more: all of it is in this window only.</source>
        <translation>Дискіде бұл нобайдан енді ештеңе жоқ: бәрі тек осы терезеде.</translation>
    </message>
    <message>
        <source>The draft as it was at {0} is safe on this computer. What you changed since then is only in this window.</source>
        <translation>Нобайдың мына уақыттағы күйі осы компьютерде сақтаулы: {0}. Содан кейінгі өзгертулеріңіз тек осы терезеде.</translation>
    </message>
    <message>
        <source>The draft is open elsewhere</source>
        <translation>Нобай басқа жерде ашық</translation>
    </message>
    <message>
        <source>Two windows would overwrite each other&apos;s work. Go on in the other window, or work here on a copy, which becomes a corridor of its own.</source>
        <translation>Екі терезе бір-бірінің жұмысын өшіріп жазар еді. Басқа терезеде жалғастырыңыз немесе осында жеке дәліз болатын көшірмемен жұмыс істеңіз.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Көшірмесін ашу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Another window of the program is working on the draft “{0}”.</source>
        <translation>Бағдарламаның басқа терезесі «{0}» нобайымен жұмыс істеп жатыр.</translation>
    </message>
</context>
<context>
    <name>HeldLesson</name>
    <message>
        <source>The lesson could not be written, so it stays open.</source>
        <translation>Сабақты жазу мүмкін болмады, сондықтан ол ашық қалады.</translation>
    </message>
    <message>
        <source>Make room or bring the folder back and try again, save the lesson somewhere else, or leave without the last changes.</source>
        <translation>Орын босатып немесе қалтаны орнына қайтарып, қайталап көріңіз, сабақты басқа жерге сақтаңыз немесе соңғы өзгертулерсіз шығыңыз.</translation>
    </message>
    <message>
        <source>Nothing of this lesson is on the disk: all of it is in this window only.</source>
        <translation>Дискіде бұл сабақтан ештеңе жоқ: бәрі тек осы терезеде.</translation>
    </message>
    <message>
        <source>The lesson as it was at {0} is safe on this computer. What you changed since then is only in this window.</source>
        <translation>Сабақтың мына уақыттағы күйі осы компьютерде сақтаулы: {0}. Содан кейінгі өзгертулеріңіз тек осы терезеде.</translation>
    </message>
    <message>
        <source>Save the lesson somewhere else</source>
        <translation>Сабақты басқа жерге сақтау</translation>
    </message>
    <message>
        <source>The lesson is open elsewhere</source>
        <translation>Сабақ басқа жерде ашық</translation>
    </message>
    <message>
        <source>Two windows would overwrite each other&apos;s work. Go on in the other window, or work here on a copy, which becomes a lesson of its own.</source>
        <translation>Екі терезе бір-бірінің жұмысын өшіріп жазар еді. Басқа терезеде жалғастырыңыз немесе осында жеке сабақ болатын көшірмемен жұмыс істеңіз.</translation>
    </message>
</context>
<context>
    <name>ImportColumn</name>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Бойлық</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Ендік</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Column of: {0}</source>
        <translation>Бағаны: {0}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Save as a new corridor…</source>
        <translation>Жаңа дәліз етіп сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>A copy of the open corridor</source>
        <translation>Ашық дәліздің көшірмесі</translation>
    </message>
    <message>
        <source>A corridor of its own:</source>
        <translation>Жеке дәліз:</translation>
    </message>
    <message>
        <source>Title of the new corridor</source>
        <translation>Жаңа дәліздің атауы</translation>
    </message>
    <message>
        <source>Choose which column holds the names of places.</source>
        <translation>Қай бағанда орын атаулары тұрғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>There is nothing in this file that the open corridor does not have.</source>
        <translation>Бұл файлда ашық дәлізде жоқ ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The open corridor stays as it is. These records go into a new one, which is saved as a file and opened.</source>
        <translation>Ашық дәліз сол күйінде қалады. Бұл жазбалар файл ретінде сақталып, ашылатын жаңа дәлізге түседі.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Үзінділер</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n жаңа</numerusform>
            <numerusform>%n жаңа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n өзгеше</numerusform>
            <numerusform>%n өзгеше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n бірдей</numerusform>
            <numerusform>%n бірдей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like a place that is there</source>
        <translation>
            <numerusform>%n бар орынға ұқсас</numerusform>
            <numerusform>%n бар орынға ұқсас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n қалдырылды</numerusform>
            <numerusform>%n қалдырылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Файл оқылуда…</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ел</translation>
    </message>
    <message>
        <source>position</source>
        <translation>орналасуы</translation>
    </message>
    <message>
        <source>names</source>
        <translation>атаулары</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>басқа атаулары</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>дәрежесі</translation>
    </message>
    <message>
        <source>who gives the position</source>
        <translation>орналасуын кім береді</translation>
    </message>
    <message>
        <source>description</source>
        <translation>сипаттама</translation>
    </message>
    <message>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>қысқа атауы</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>баспагер</translation>
    </message>
    <message>
        <source>author</source>
        <translation>авторы</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тіл</translation>
    </message>
    <message>
        <source>address</source>
        <translation>мекенжай</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>басқа өрістер</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>түйіні</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>не туралы</translation>
    </message>
    <message>
        <source>places</source>
        <translation>орындар</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>маршруттар</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>сандар</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>қай жерде тұр</translation>
    </message>
</context>
<context>
    <name>ImportNote</name>
    <message>
        <source>without a position: kept, not on the map</source>
        <translation>орналасуы жоқ: сақталады, картада көрінбейді</translation>
    </message>
    <message>
        <source>in no text at hand: kept without a sentence</source>
        <translation>қолда бар ешбір мәтінде жоқ: сөйлемсіз сақталады</translation>
    </message>
    <message>
        <source>shown at a point inside its shape</source>
        <translation>пішінінің ішіндегі нүктеде көрсетіледі</translation>
    </message>
    <message>
        <source>shown at the first of several positions</source>
        <translation>бірнеше орналасудың біріншісінде көрсетіледі</translation>
    </message>
    <message>
        <source>said to be in {found}, lies elsewhere</source>
        <translation>айтылған жері: {found}, ал шын мәнінде басқа жерде</translation>
    </message>
    <message>
        <source>like “{found}”, at the same place or near it</source>
        <translation>«{found}» орнына ұқсас, сол жерде немесе маңында</translation>
    </message>
    <message>
        <source>its id is used twice in the file</source>
        <translation>id-і файлда екі рет қолданылған</translation>
    </message>
    <message>
        <source>its lines would end {found} km away from it</source>
        <translation>сызықтары одан {found} км қашықта аяқталар еді</translation>
    </message>
    <message>
        <source>moves by {found} km</source>
        <translation>{found} км жылжиды</translation>
    </message>
    <message>
        <source>its longitude counted on beyond 180 degrees</source>
        <translation>бойлығы 180 градустан әрі саналған</translation>
    </message>
    <message>
        <source>names {found}, which is not known here</source>
        <translation>мұнда белгісіз {found} аталады</translation>
    </message>
    <message>
        <source>Sheet: {0}</source>
        <translation>Парақ: {0}</translation>
    </message>
    <message>
        <source>Columns are parted by: {0} · decimal sign: {1} · encoding: {2}</source>
        <translation>Баған бөлгіші: {0} · ондық таңба: {1} · кодтауы: {2}</translation>
    </message>
</context>
<context>
    <name>ImportSign</name>
    <message>
        <source>comma</source>
        <translation>үтір</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>нүктелі үтір</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>тік сызық</translation>
    </message>
    <message>
        <source>point</source>
        <translation>нүкте</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>different</source>
        <translation>өзгеше</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>бірдей</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>қайталанған</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>қалдырылды</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Passages, places or sources ({0})</source>
        <translation>Үзінділер, орындар немесе дереккөздер ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported</source>
        <translation>«{0}» — импорттау мүмкін емес</translation>
    </message>
    <message>
        <source>Save as a new corridor</source>
        <translation>Жаңа дәліз етіп сақтау</translation>
    </message>
    <message>
        <source>Corridors ({0})</source>
        <translation>Дәліздер ({0})</translation>
    </message>
    <message>
        <source>“{0}” cannot be made</source>
        <translation>«{0}» — жасау мүмкін емес</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>«{0}» — сақтау мүмкін емес</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>«{0}» оқылуда…</translation>
    </message>
    <message>
        <source>Saving “{0}”…</source>
        <translation>«{0}» сақталуда…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Window</source>
        <translation>Терезе</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Өлшеу</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Жарыс</translation>
    </message>
    <message>
        <source>List of routes</source>
        <translation>Маршруттар тізімі</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Chart of time and distance</source>
        <translation>Уақыт пен қашықтық графигі</translation>
    </message>
    <message>
        <source>Shelf of corridors</source>
        <translation>Дәліздер сөресі</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>next passage</source>
        <translation>келесі үзінді</translation>
    </message>
    <message>
        <source>previous passage</source>
        <translation>алдыңғы үзінді</translation>
    </message>
    <message>
        <source>move</source>
        <translation>жылжыту</translation>
    </message>
    <message>
        <source>nearer, farther</source>
        <translation>жақындату, алыстату</translation>
    </message>
    <message>
        <source>show the whole route</source>
        <translation>бүкіл маршрутты көрсету</translation>
    </message>
    <message>
        <source>tell what is in the middle</source>
        <translation>ортада не тұрғанын айту</translation>
    </message>
    <message>
        <source>choose what is in the middle</source>
        <translation>ортада тұрғанды таңдау</translation>
    </message>
    <message>
        <source>offer what can be done in the middle</source>
        <translation>ортадағымен не істеуге болатынын ұсыну</translation>
    </message>
    <message>
        <source>choose nothing</source>
        <translation>таңдауды алып тастау</translation>
    </message>
    <message>
        <source>add the middle of the map</source>
        <translation>картаның ортасын қосу</translation>
    </message>
    <message>
        <source>end the line</source>
        <translation>сызықты аяқтау</translation>
    </message>
    <message>
        <source>take the last point away</source>
        <translation>соңғы нүктені алып тастау</translation>
    </message>
    <message>
        <source>copy the result</source>
        <translation>нәтижені көшіру</translation>
    </message>
    <message>
        <source>stop measuring</source>
        <translation>өлшеуді тоқтату</translation>
    </message>
    <message>
        <source>play and rest</source>
        <translation>ойнату және кідірту</translation>
    </message>
    <message>
        <source>an hour back, an hour on</source>
        <translation>бір сағат артқа, бір сағат алға</translation>
    </message>
    <message>
        <source>back to the start</source>
        <translation>басына қайту</translation>
    </message>
    <message>
        <source>end the race</source>
        <translation>жарысты аяқтау</translation>
    </message>
    <message>
        <source>hide or show the route</source>
        <translation>маршрутты жасыру немесе көрсету</translation>
    </message>
    <message>
        <source>show it on the map as large as possible</source>
        <translation>оны картада мүмкіндігінше үлкен көрсету</translation>
    </message>
    <message>
        <source>offer what can be done with the row</source>
        <translation>жолмен не істеуге болатынын ұсыну</translation>
    </message>
    <message>
        <source>event before, event after</source>
        <translation>алдыңғы оқиға, келесі оқиға</translation>
    </message>
    <message>
        <source>first event, last event</source>
        <translation>бірінші оқиға, соңғы оқиға</translation>
    </message>
    <message>
        <source>choose the event</source>
        <translation>оқиғаны таңдау</translation>
    </message>
    <message>
        <source>stop before, stop after</source>
        <translation>алдыңғы аялдама, келесі аялдама</translation>
    </message>
    <message>
        <source>the other way</source>
        <translation>екінші маршрут</translation>
    </message>
    <message>
        <source>from corridor to corridor</source>
        <translation>дәлізден дәлізге өту</translation>
    </message>
    <message>
        <source>open the corridor</source>
        <translation>дәлізді ашу</translation>
    </message>
    <message>
        <source>take one of your own off the shelf</source>
        <translation>өз дәлізіңізді сөреден алу</translation>
    </message>
    <message>
        <source>back to the map</source>
        <translation>картаға қайту</translation>
    </message>
    <message>
        <source>back, on</source>
        <translation>артқа, алға</translation>
    </message>
    <message>
        <source>every key of presenting</source>
        <translation>көрсетудің барлық пернесі</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>шығу</translation>
    </message>
    <message>
        <source>Steps of a lesson</source>
        <translation>Сабақ қадамдары</translation>
    </message>
    <message>
        <source>show the step on the map</source>
        <translation>қадамды картада көрсету</translation>
    </message>
    <message>
        <source>the step earlier, later</source>
        <translation>қадамды ертерек, кейінірек қою</translation>
    </message>
    <message>
        <source>the step once more</source>
        <translation>қадамды қосарлау</translation>
    </message>
    <message>
        <source>delete the step</source>
        <translation>қадамды жою</translation>
    </message>
    <message>
        <source>in a text: choose a figure</source>
        <translation>мәтінде: сан таңдау</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>{0}: no font with its letters is installed</source>
        <translation>{0}: әріптері бар қаріп орнатылмаған</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>the lesson “{0}”</source>
        <translation>«{0}» сабағы</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>name on the map</source>
        <translation>картадағы атауы</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Шартты белгілер</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>assumed: {0}</source>
        <translation>жорамал: {0}</translation>
    </message>
    <message>
        <source>computed by the program: travel time of the model</source>
        <translation>бағдарлама есептеген: модельдің жолда болу уақыты</translation>
    </message>
    <message>
        <source>computed by the program: shortest line over the Earth</source>
        <translation>бағдарлама есептеген: Жер бетіндегі ең қысқа сызық</translation>
    </message>
    <message>
        <source>computed by the program on the network of {0}</source>
        <translation>бағдарлама мына желіде есептеген: {0}</translation>
    </message>
    <message>
        <source>computed by the program on its network</source>
        <translation>бағдарлама өз желісінде есептеген</translation>
    </message>
</context>
<context>
    <name>LessonEditing</name>
    <message>
        <source>changed speeds, times and services</source>
        <translation>өзгертілген жылдамдықтар, уақыттар және қатынастар</translation>
    </message>
    <message>
        <source>the chosen departure</source>
        <translation>таңдалған жөнелу</translation>
    </message>
    <message>
        <source>A step cannot hold: {0}. All else is recorded.</source>
        <translation>Қадамға жазылмайтыны: {0}. Қалғанының бәрі жазылды.</translation>
    </message>
    <message>
        <source>The corridor with the lesson ({0})</source>
        <translation>Дәліз бен сабақ бірге ({0})</translation>
    </message>
    <message>
        <source>The lesson alone (*.toml)</source>
        <translation>Тек сабақ (*.toml)</translation>
    </message>
    <message>
        <source>Share the lesson</source>
        <translation>Сабақпен бөлісу</translation>
    </message>
    <message>
        <source>The lesson “{0}” is not complete yet</source>
        <translation>«{0}» сабағы әлі толық емес</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>«{0}» — сақтау мүмкін емес</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сақталды: {0}</translation>
    </message>
    <message>
        <source>The lesson could not be kept: {0}</source>
        <translation>Сабақты сақтау мүмкін болмады: {0}</translation>
    </message>
</context>
<context>
    <name>LessonEditor</name>
    <message>
        <source>Question for the class</source>
        <translation>Сыныпқа сұрақ</translation>
    </message>
    <message>
        <source>Answer, shown afterwards</source>
        <translation>Кейін көрсетілетін жауап</translation>
    </message>
    <message>
        <source>Kept back until the answer</source>
        <translation>Жауапқа дейін жасырылады</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>әзірге сан жоқ</translation>
    </message>
    <message>
        <source>Choose the figure…</source>
        <translation>Санды таңдау…</translation>
    </message>
    <message>
        <source>The right number, with who says so</source>
        <translation>Дұрыс сан, кім айтқанымен бірге</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>Дұрыс сан</translation>
    </message>
    <message>
        <source>Guesses from</source>
        <translation>Болжау: ең азы</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ең көбі</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бірлік</translation>
    </message>
    <message>
        <source>The right place</source>
        <translation>Дұрыс орын</translation>
    </message>
    <message>
        <source>To vote for; tick what is right</source>
        <translation>Дауысқа салынатындар; дұрысын белгілеңіз</translation>
    </message>
    <message>
        <source>To put in order</source>
        <translation>Ретке қойылатындар</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Тағы біреу</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Нұсқа қосу</translation>
    </message>
    <message>
        <source>Vote a second time before the answer</source>
        <translation>Жауап алдында екінші рет дауыс беру</translation>
    </message>
    <message>
        <source>The right order</source>
        <translation>Дұрыс рет</translation>
    </message>
    <message>
        <source>Choice {0}</source>
        <translation>{0} нұсқасы</translation>
    </message>
    <message>
        <source>Choice {0} is right</source>
        <translation>{0} нұсқасы дұрыс</translation>
    </message>
    <message>
        <source>Choice {0} earlier</source>
        <translation>{0} нұсқасын жоғары жылжыту</translation>
    </message>
    <message>
        <source>Choice {0} later</source>
        <translation>{0} нұсқасын төмен жылжыту</translation>
    </message>
    <message>
        <source>Delete choice {0}</source>
        <translation>{0} нұсқасын жою</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>Сан…</translation>
    </message>
    <message>
        <source>The figure of choice {0}, by which it is sorted</source>
        <translation>{0} нұсқасының саны, ол сол бойынша реттеледі</translation>
    </message>
    <message>
        <source>Nothing is asked</source>
        <translation>Ештеңе сұралмайды</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Сан</translation>
    </message>
    <message>
        <source>A place on the map</source>
        <translation>Картадағы орын</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Рет</translation>
    </message>
    <message>
        <source>A vote</source>
        <translation>Дауыс беру</translation>
    </message>
    <message>
        <source>names on the map</source>
        <translation>картадағы атаулар</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>маршруттар</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>сандар</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>тексеру қорытындылары</translation>
    </message>
    <message>
        <source>As it stands here</source>
        <translation>Мұнда тұрған ретімен</translation>
    </message>
    <message>
        <source>By the figures, the smallest first</source>
        <translation>Сандар бойынша, ең кішісі бірінші</translation>
    </message>
    <message>
        <source>By the figures, the largest first</source>
        <translation>Сандар бойынша, ең үлкені бірінші</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Compare routes</source>
        <translation>Маршруттарды салыстыру</translation>
    </message>
    <message>
        <source>Why faster?</source>
        <translation>Неге жылдам?</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Жарыс</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Тұжырымдар</translation>
    </message>
    <message>
        <source>Questions on paper</source>
        <translation>Қағаздағы сұрақтар</translation>
    </message>
    <message>
        <source>stops after {0}</source>
        <translation>{0} өткен соң тоқтайды</translation>
    </message>
    <message>
        <source>passage: {0}</source>
        <translation>үзінді: {0}</translation>
    </message>
    <message>
        <source>the network of {0}</source>
        <translation>{0} жылғы желі</translation>
    </message>
    <message>
        <source>times of {0}</source>
        <translation>уақыт деректерінің күні: {0}</translation>
    </message>
    <message>
        <source>closed: {0}</source>
        <translation>жабық: {0}</translation>
    </message>
    <message>
        <source>(no sentence yet)</source>
        <translation>(әзірге сөйлем жоқ)</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} мин</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 қадам</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} қадам</translation>
    </message>
    <message>
        <source>Another window of the program is working on the lesson “{0}”.</source>
        <translation>Бағдарламаның басқа терезесі «{0}» сабағымен жұмыс істеп жатыр.</translation>
    </message>
</context>
<context>
    <name>LessonLanguage</name>
    <message>
        <source>I can {0}.</source>
        <translation>Қолымнан келеді: {0}.</translation>
    </message>
    <message>
        <source>Texts of the lesson: {0}. There is no translation yet.</source>
        <translation>Сабақ мәтіндері: {0}. Аудармасы әзірге жоқ.</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>A lesson without a title</source>
        <translation>Атауы жоқ сабақ</translation>
    </message>
    <message>
        <source>About the lesson</source>
        <translation>Сабақ туралы</translation>
    </message>
    <message>
        <source>To put right: {0}</source>
        <translation>Түзету керек: {0}</translation>
    </message>
    <message>
        <source>Still to write: {0}</source>
        <translation>Әлі жазылмаған: {0}</translation>
    </message>
    <message>
        <source>Complete, kept as you work</source>
        <translation>Толық, жұмыс барысында сақталады</translation>
    </message>
    <message>
        <source>Go to the first field that something is missing in</source>
        <translation>Бірдеңе жетіспейтін бірінші өріске өту</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>Сабақтың қадамдары</translation>
    </message>
    <message>
        <source>What the step says</source>
        <translation>Қадамның мазмұны</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Болдырмау (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Қайталау (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Ертерек (Alt+Up)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Кейінірек (Alt+Down)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Қосарлау</translation>
    </message>
    <message>
        <source>The step once more behind it (Ctrl+D)</source>
        <translation>Дәл осы қадамды артына тағы бір рет қою (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Delete the step (Del); undo brings it back</source>
        <translation>Қадамды жою (Del); «Болдырмау» оны қайтарады</translation>
    </message>
    <message>
        <source>Record the screen</source>
        <translation>Экранды жазып алу</translation>
    </message>
    <message>
        <source>Make a new step of what is on the screen now (Ctrl+Shift+R)</source>
        <translation>Қазір экранда тұрғаннан жаңа қадам жасау (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Try from here</source>
        <translation>Осы жерден сынау</translation>
    </message>
    <message>
        <source>Present from this step on (F5)</source>
        <translation>Осы қадамнан бастап сыныпқа көрсету (F5)</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Бөлісу…</translation>
    </message>
    <message>
        <source>Save the lesson with its corridor as one file, or by itself</source>
        <translation>Сабақты дәлізімен бірге бір файл етіп немесе жеке сақтау</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Put the lesson down; it is kept</source>
        <translation>Сабақты жауып қою; ол сақтаулы қалады</translation>
    </message>
    <message>
        <source>Not kept: the disk takes nothing</source>
        <translation>Сақталмады: дискіге жазу мүмкін емес</translation>
    </message>
</context>
<context>
    <name>LessonsDialog</name>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>The corridor&apos;s slides</source>
        <translation>Дәліздің слайдтары</translation>
    </message>
    <message>
        <source>Open a lesson&apos;s file…</source>
        <translation>Сабақ файлын ашу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Lessons of this corridor</source>
        <translation>Осы дәліздің сабақтары</translation>
    </message>
    <message>
        <source>{0} cannot be used: see what is wrong</source>
        <translation>{0} жарамайды: не дұрыс емес екенін қараңыз</translation>
    </message>
    <message>
        <source>{0} min, {1} steps</source>
        <translation>{0} мин, {1} қадам</translation>
    </message>
    <message>
        <source>What is wrong…</source>
        <translation>Не дұрыс емес…</translation>
    </message>
    <message>
        <source>by {0}, {1}</source>
        <translation>авторы: {0}, {1}</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Жаңа сабақ</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Көшірмесін өңдеу</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>Make a lesson of your own beside the map</source>
        <translation>Картаның қасында өз сабағыңызды жасау</translation>
    </message>
    <message>
        <source>Change the lesson; one that came with the corridor as a copy</source>
        <translation>Сабақты өзгерту; дәлізбен бірге келгені көшірме ретінде өзгертіледі</translation>
    </message>
    <message>
        <source>Delete a lesson of your own</source>
        <translation>Өз сабағыңызды жою</translation>
    </message>
    <message>
        <source>This corridor has no lessons yet. Make one, or open a lesson&apos;s file.</source>
        <translation>Бұл дәлізде әзірге сабақ жоқ. Сабақ жасаңыз немесе сабақ файлын ашыңыз.</translation>
    </message>
    <message>
        <source>A lesson without a title</source>
        <translation>Атауы жоқ сабақ</translation>
    </message>
    <message>
        <source>yours, not finished</source>
        <translation>сіздікі, аяқталмаған</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>сіздікі</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>What is missing…</source>
        <translation>Не жетіспейді…</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>аяқталмаған</translation>
    </message>
</context>
<context>
    <name>ListWithDetail</name>
    <message>
        <source>The claim in full</source>
        <translation>Толық тұжырым</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>All steps</source>
        <translation>Барлық қадам</translation>
    </message>
    <message>
        <source>The step as it was</source>
        <translation>Қадамның бастапқы күйі</translation>
    </message>
    <message>
        <source>Compare the routes</source>
        <translation>Маршруттарды салыстыру</translation>
    </message>
    <message>
        <source>Why is one faster?</source>
        <translation>Неге біреуі жылдам?</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Жарыс</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>A passage…</source>
        <translation>Үзінді…</translation>
    </message>
    <message>
        <source>A claim…</source>
        <translation>Тұжырым…</translation>
    </message>
    <message>
        <source>Look at something else</source>
        <translation>Басқа нәрсені қарау</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Үзінділер</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Тұжырымдар</translation>
    </message>
    <message>
        <source>{0} – closed</source>
        <translation>{0} – жабық</translation>
    </message>
    <message>
        <source>First the answer: this could tell it.</source>
        <translation>Алдымен жауап: бұл оны білдіріп қоюы мүмкін.</translation>
    </message>
    <message>
        <source>This corridor has no border that could be closed.</source>
        <translation>Бұл дәлізде жабуға болатын шекара жоқ.</translation>
    </message>
    <message>
        <source>Close a border, or open it</source>
        <translation>Шекараны жабу немесе ашу</translation>
    </message>
    <message>
        <source>Keys while presenting</source>
        <translation>Көрсету кезіндегі пернелер</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Баспаға</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The base map could not be read ({0}). The routes are shown without it.</source>
        <translation>Негізгі картаны оқу мүмкін болмады ({0}). Маршруттар онсыз көрсетілді.</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Үлкейту (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Кішірейту (−)</translation>
    </message>
    <message>
        <source>Show the whole route (Home)</source>
        <translation>Бүкіл маршрутты көрсету (Home)</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>faint lines are schematic at this scale</source>
        <translation>солғын сызықтар бұл масштабта тек сызба</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Selected: {0}.</source>
        <translation>Таңдалған: {0}.</translation>
    </message>
    <message>
        <source>Arrows move the map, plus and minus zoom, Home shows the whole route. Space tells what is in the middle, Enter chooses it, M measures.</source>
        <translation>Көрсеткі пернелер картаны жылжытады, плюс пен минус масштабты өзгертеді, Home бүкіл маршрутты көрсетеді. Бос орын ортада не тұрғанын айтады, Enter оны таңдайды, M өлшейді.</translation>
    </message>
</context>
<context>
    <name>MapChoices</name>
    <message>
        <source>As it stood in {0}</source>
        <translation>{0} жылдың соңындағы күйі</translation>
    </message>
    <message>
        <source>faint: not there yet</source>
        <translation>солғын: әлі жоқ</translation>
    </message>
    <message>
        <source>bright core: improved</source>
        <translation>ашық өзегі: жақсартылған</translation>
    </message>
</context>
<context>
    <name>MapInteraction</name>
    <message>
        <source>Which one?</source>
        <translation>Қайсысы?</translation>
    </message>
    <message>
        <source>Measure from here</source>
        <translation>Осы жерден өлшеу</translation>
    </message>
    <message>
        <source>Copy the coordinates</source>
        <translation>Координаттарды көшіру</translation>
    </message>
    <message>
        <source>Show the whole route</source>
        <translation>Бүкіл маршрутты көрсету</translation>
    </message>
    <message>
        <source>What is here, and what to do</source>
        <translation>Мұнда не бар және не істеуге болады</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Көшірілді: {0}</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>town of the base map</source>
        <translation>негізгі картадағы қала</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Халық саны</translation>
    </message>
    <message>
        <source>geonames.org, record {0}</source>
        <translation>geonames.org, {0}-жазба</translation>
    </message>
</context>
<context>
    <name>MarginButton</name>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Алдыңғы қадам</translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <source>Distance</source>
        <translation>Қашықтық</translation>
    </message>
    <message>
        <source>geodesic, WGS 84</source>
        <translation>геодезиялық сызық, WGS 84</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy the result (Ctrl+C)</source>
        <translation>Нәтижені көшіру (Ctrl+C)</translation>
    </message>
    <message>
        <source>Stop measuring (Escape)</source>
        <translation>Өлшеуді тоқтату (Escape)</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>+ Guess</source>
        <translation>+ Болжау</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Step as it was</source>
        <translation>Бастапқы күйі</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Барлық қадам</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Қара</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Экран ауыстыру</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Алдыңғы қадам</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Жазбаларды кішірейту</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Жазбаларды үлкейту</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>{0}-қадам, барлығы {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} мин</translation>
    </message>
    <message>
        <source>Answer: {0}</source>
        <translation>Жауап: {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Келесі: {0}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Go to step {0}</source>
        <translation>{0}-қадамға өту</translation>
    </message>
</context>
<context>
    <name>OfferedFigures</name>
    <message>
        <source>{0}: straight line</source>
        <translation>{0}: түзу сызық</translation>
    </message>
    <message>
        <source>{0}: length, {1}</source>
        <translation>{0}: ұзындығы, {1}</translation>
    </message>
    <message>
        <source>{0}: time, {1}</source>
        <translation>{0}: уақыты, {1}</translation>
    </message>
    <message>
        <source>{0}: difference in time, {1} less {2}</source>
        <translation>{0}: уақыт айырмасы, {1} минус {2}</translation>
    </message>
    <message>
        <source>name of the place</source>
        <translation>орынның атауы</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Earlier in the list</source>
        <translation>Тізімде жоғары</translation>
    </message>
    <message>
        <source>Later in the list</source>
        <translation>Тізімде төмен</translation>
    </message>
</context>
<context>
    <name>PartMenu</name>
    <message>
        <source>Add a note…</source>
        <translation>Ескертпе қосу…</translation>
    </message>
    <message>
        <source>Delete from the corridor</source>
        <translation>Дәлізден жою</translation>
    </message>
    <message>
        <source>Make a route…</source>
        <translation>Маршрут жасау…</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages</source>
        <translation>Үзінділер</translation>
    </message>
    <message>
        <source>Mark this sentence?</source>
        <translation>Бұл сөйлемді белгілеу керек пе?</translation>
    </message>
    <message>
        <source>A passage</source>
        <translation>Үзінді</translation>
    </message>
    <message>
        <source>Confirm all {0} left</source>
        <translation>Қалғанын растау ({0})</translation>
    </message>
    <message>
        <source>Drop all {0} left</source>
        <translation>Қалғанын тастау ({0})</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Барлық үзінді</translation>
    </message>
    <message>
        <source>A passage is what lights up in the text when its places are chosen on the map. Only its position is kept, never its words.</source>
        <translation>Үзінді — картада оның орындары таңдалғанда мәтінде жарқырайтын бөлік. Оның тек орны сақталады, сөздері ешқашан сақталмайды.</translation>
    </message>
    <message>
        <source>Paragraph {0}, sentence {1}</source>
        <translation>{0}-абзац, {1}-сөйлем</translation>
    </message>
    <message>
        <source>Paragraph {0}, sentences {1} to {2}</source>
        <translation>{0}-абзац, {1}–{2}-сөйлемдер</translation>
    </message>
    <message>
        <source>In your own words (may stay empty)</source>
        <translation>Өз сөзіңізбен (бос қалуы мүмкін)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>No passage</source>
        <translation>Үзінді емес</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Every sentence is answered. Click a marked one to change it.</source>
        <translation>Барлық сөйлемге жауап берілді. Өзгерту үшін белгіленгенін басыңыз.</translation>
    </message>
    <message>
        <source>No sentence names a place, a figure or a date. Select one in the text and choose Mark as passage with the right mouse button.</source>
        <translation>Ешбір сөйлемде орын, сан немесе дата жоқ. Мәтіннен біреуін белгілеп, тінтуірдің оң жақ түймесімен «Үзінді етіп белгілеу» дегенді таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>PictureError</name>
    <message>
        <source>the name must end in one of: {0}</source>
        <translation>атау мыналардың бірімен аяқталуы керек: {0}</translation>
    </message>
    <message>
        <source>{0} is too large; {1} would fit</source>
        <translation>{0} тым үлкен; {1} сыяды</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of that size</source>
        <translation>мұндай өлшемді суретке жад жетпейді</translation>
    </message>
    <message>
        <source>the picture cannot be painted</source>
        <translation>суретті салу мүмкін емес</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where is “{0}”?</source>
        <translation>«{0}» қайда?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Ол қайда?</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>“{0}”: which one?</source>
        <translation>«{0}»: қайсысы?</translation>
    </message>
    <message>
        <source>“{0}”: this place?</source>
        <translation>«{0}»: осы орын ба?</translation>
    </message>
    <message>
        <source>Name on the map</source>
        <translation>Картадағы атауы</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>Бұл — {0}</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Орын емес</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Басқа жерде…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>name</source>
        <translation>аты</translation>
    </message>
    <message>
        <source>Click on the map where it is. Or search its name at the top (Ctrl+F), or type latitude and longitude here:</source>
        <translation>Картада оның тұрған жерін басыңыз. Немесе атын жоғарыдан іздеңіз (Ctrl+F), не мына жерге ендік пен бойлықты теріңіз:</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Ендік, бойлық</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation>Сол жерге қою</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Nothing was found in this text. Select a name in it and choose Place with the right mouse button, or search a place at the top.</source>
        <translation>Бұл мәтіннен ештеңе табылмады. Ондағы атауды белгілеп, тінтуірдің оң жақ түймесімен «Орын» дегенді таңдаңыз немесе орынды жоғарыдан іздеңіз.</translation>
    </message>
    <message>
        <source>Every place is answered. Click one to change it.</source>
        <translation>Барлық орынға жауап берілді. Өзгерту үшін біреуін басыңыз.</translation>
    </message>
    <message>
        <source>Confirm all {0} without doubt</source>
        <translation>Күмәнсіз {0} орынды растау</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>Орын қосу…</translation>
    </message>
    <message>
        <source>Add places from a file…</source>
        <translation>Файлдан орындар қосу…</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Барлық орын</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>1 hand</source>
        <translation>1 қол</translation>
    </message>
    <message>
        <source>{0} hands</source>
        <translation>{0} қол</translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation>1 белгі</translation>
    </message>
    <message>
        <source>{0} marks</source>
        <translation>{0} белгі</translation>
    </message>
    <message>
        <source>1 guess</source>
        <translation>1 болжау</translation>
    </message>
    <message>
        <source>{0} guesses</source>
        <translation>{0} болжау</translation>
    </message>
    <message>
        <source>middle guess {0}</source>
        <translation>ортаңғы болжау: {0}</translation>
    </message>
    <message>
        <source>nearest {0} km, middle {1} km; {2} of {3} within {4} km</source>
        <translation>ең жақыны {0} км, ортаңғысы {1} км; {4} км шегінде: {3} ішінен {2}</translation>
    </message>
    <message>
        <source>{0} of {1} have the whole order</source>
        <translation>{1} ішінен {0} ретін толық тапты</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>Екінші дауыс</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Қайта дауыс беру</translation>
    </message>
    <message>
        <source>Show guesses</source>
        <translation>Болжауларды көрсету</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Жауабын ашу</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Type a guess and press Return, one after the other.</source>
        <translation>Болжауды теріп, Enter басыңыз, бірінен соң бірін.</translation>
    </message>
    <message>
        <source>Type the hands for each choice and press Return: A, then B …</source>
        <translation>Әр нұсқаға көтерілген қол санын теріп, Enter басыңыз: A, сосын B …</translation>
    </message>
    <message>
        <source>Type the numbers of the choices in a guessed order, such as 213, Return.</source>
        <translation>Нұсқалардың нөмірлерін болжанған ретпен теріңіз, мысалы 213, сосын Enter.</translation>
    </message>
    <message>
        <source>Press + and click the map; or move the cross with the arrows, Return.</source>
        <translation>+ пернесін, сосын картаны басыңыз; немесе крестті көрсеткі пернелермен жылжытып, Enter басыңыз.</translation>
    </message>
    <message>
        <source>Guessing is over for this question.</source>
        <translation>Бұл сұраққа болжау уақыты бітті.</translation>
    </message>
    <message>
        <source>All choices are counted. Ctrl+Z takes the last count back.</source>
        <translation>Барлық нұсқа саналды. Ctrl+Z соңғы санды қайтарып алады.</translation>
    </message>
    <message>
        <source>Guesses are marks on the map here: press +.</source>
        <translation>Мұнда болжау картаға белгі болып қойылады: + басыңыз.</translation>
    </message>
    <message>
        <source>This question asks for no mark on the map.</source>
        <translation>Бұл сұрақ картаға белгі қоюды сұрамайды.</translation>
    </message>
    <message>
        <source>There is room for {2} guesses.</source>
        <translation>Тек {2} болжауға орын бар.</translation>
    </message>
    <message>
        <source>“{0}” is no number.</source>
        <translation>«{0}» — сан емес.</translation>
    </message>
    <message>
        <source>“{0}” is no number of hands from 0 to {3}.</source>
        <translation>«{0}» — 0–{3} аралығындағы қол саны емес.</translation>
    </message>
    <message>
        <source>“{0}” is no order: each of {1} once.</source>
        <translation>«{0}» — рет емес: {1}, әрқайсысы бір рет.</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>(what stood here is not in this corridor: {0})</source>
        <translation>(мұнда тұрған нәрсе бұл дәлізде жоқ: {0})</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>және тағы {0}</translation>
    </message>
</context>
<context>
    <name>PresentKeys</name>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Алдыңғы қадам</translation>
    </message>
    <message>
        <source>First or last step</source>
        <translation>Бірінші немесе соңғы қадам</translation>
    </message>
    <message>
        <source>Go to step 7</source>
        <translation>7-қадамға өту</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Барлық қадам</translation>
    </message>
    <message>
        <source>Show the guesses, then the answer, then the next step</source>
        <translation>Болжауларды, сосын жауапты, сосын келесі қадамды көрсету</translation>
    </message>
    <message>
        <source>Take a guess in: a number, hands, or a mark on the map</source>
        <translation>Болжауды жазу: сан, қол немесе картадағы белгі</translation>
    </message>
    <message>
        <source>Take a guess or a line back</source>
        <translation>Болжауды немесе сызықты қайтарып алу</translation>
    </message>
    <message>
        <source>Cover the answer again</source>
        <translation>Жауапты қайта жабу</translation>
    </message>
    <message>
        <source>Look at something else: chart, race, passage, claim</source>
        <translation>Басқа нәрсені қарау: график, жарыс, үзінді, тұжырым</translation>
    </message>
    <message>
        <source>Close or open a border</source>
        <translation>Шекараны жабу немесе ашу</translation>
    </message>
    <message>
        <source>Let the race run or stand</source>
        <translation>Жарысты жүргізу немесе тоқтату</translation>
    </message>
    <message>
        <source>Bring the step back exactly as it was</source>
        <translation>Қадамды дәл бастапқы күйіне келтіру</translation>
    </message>
    <message>
        <source>Map only</source>
        <translation>Тек карта</translation>
    </message>
    <message>
        <source>Move and zoom the map</source>
        <translation>Картаны жылжыту және масштабтау</translation>
    </message>
    <message>
        <source>Pen, pointer that leaves nothing, spotlight</source>
        <translation>Қалам, із қалдырмайтын көрсеткіш, прожектор</translation>
    </message>
    <message>
        <source>Wipe off what was drawn</source>
        <translation>Сызылғанды өшіру</translation>
    </message>
    <message>
        <source>Projector black, and back</source>
        <translation>Проекторды қарайту және қайтару</translation>
    </message>
    <message>
        <source>Freeze the projector, look ahead</source>
        <translation>Проекторды тоқтатып, алдын ала қарау</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Экрандарды ауыстыру</translation>
    </message>
    <message>
        <source>Clock: pause, begin anew</source>
        <translation>Сағат: кідірту, қайта бастау</translation>
    </message>
    <message>
        <source>Larger or smaller notes</source>
        <translation>Жазбаларды үлкейту немесе кішірейту</translation>
    </message>
    <message>
        <source>Less motion, and back</source>
        <translation>Қозғалысты азайту және қайтару</translation>
    </message>
    <message>
        <source>Keep the guesses in a file</source>
        <translation>Болжауларды файлға сақтау</translation>
    </message>
    <message>
        <source>Leave; F5 comes back here</source>
        <translation>Шығу; F5 осы жерге қайтарады</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>First the answer: this could tell it.</source>
        <translation>Алдымен жауап: бұл оны білдіріп қоюы мүмкін.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the map</source>
        <translation>Картаны басып шығару</translation>
    </message>
    <message>
        <source>Print the claim check</source>
        <translation>Тұжырымдар тексерісін басып шығару</translation>
    </message>
    <message>
        <source>Save the claim check</source>
        <translation>Тұжырымдар тексерісін сақтау</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>«{0}» — сақтау мүмкін емес</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сақталды: {0}</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Fitted to the corridor</source>
        <translation>Дәлізге бейімделген</translation>
    </message>
    <message>
        <source>Lambert conformal conic: shapes are true</source>
        <translation>Ламберттің тең бұрышты конустық проекциясы: пішіндер дұрыс</translation>
    </message>
    <message>
        <source>True distances from {0}</source>
        <translation>Дұрыс қашықтық: {0} нүктесінен</translation>
    </message>
    <message>
        <source>Azimuthal equidistant: rings every 500 km around one place</source>
        <translation>Тең аралықты азимуттық: бір орынның айналасында әр 500 км сайын шеңбер</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Глобус</translation>
    </message>
    <message>
        <source>Orthographic: the Earth from far away</source>
        <translation>Ортографиялық: алыстан көрінген Жер</translation>
    </message>
    <message>
        <source>Web Mercator</source>
        <translation>Веб-Меркатор</translation>
    </message>
    <message>
        <source>As most maps on the web: north grows too large</source>
        <translation>Желідегі карталардың көбі сияқты: солтүстік тым үлкейіп кетеді</translation>
    </message>
</context>
<context>
    <name>ProjectionMenu</name>
    <message>
        <source>Projection</source>
        <translation>Проекция</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>Compare routes</source>
        <translation>Маршруттарды салыстыру</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Why faster?</source>
        <translation>Неге жылдам?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Неге?</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Жарыс</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Fold the page (F8)</source>
        <translation>Бетті жинау (F8)</translation>
    </message>
    <message>
        <source>Open the page (F8)</source>
        <translation>Бетті ашу (F8)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>to</source>
        <translation>қайда</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Кері бағыт</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>Карта масштабы</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Unit: {0}.</source>
        <translation>Бірлігі: {0}.</translation>
    </message>
    <message>
        <source>Claim: {0}. What does checking it come to?</source>
        <translation>Тұжырым: {0}. Оны тексеру қандай қорытынды береді?</translation>
    </message>
    <message>
        <source>Who says so: {0}.</source>
        <translation>Кім айтқан: {0}.</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>waits for departure</source>
        <translation>жөнелуді күтуде</translation>
    </message>
    <message>
        <source>exit checks</source>
        <translation>шығу бақылауы</translation>
    </message>
    <message>
        <source>entry checks</source>
        <translation>кіру бақылауы</translation>
    </message>
    <message>
        <source>loading and unloading</source>
        <translation>тиеу және түсіру</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>тұр</translation>
    </message>
    <message>
        <source>arrived after {0}</source>
        <translation>{0} ішінде жетті</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} left</source>
        <translation>{0}: {1}, {2} қалды</translation>
    </message>
    <message>
        <source>km {0}</source>
        <translation>{0}-км</translation>
    </message>
    <message>
        <source>local time unknown</source>
        <translation>жергілікті уақыты белгісіз</translation>
    </message>
    <message>
        <source>Both arrive at the same time.</source>
        <translation>Екеуі бір мезгілде жетеді.</translation>
    </message>
    <message>
        <source>“{0}” arrives first.</source>
        <translation>«{0}» бірінші жетеді.</translation>
    </message>
    <message>
        <source>“{0}” arrives first, {1} ahead.</source>
        <translation>«{0}» бірінші жетеді, {1} бұрын.</translation>
    </message>
</context>
<context>
    <name>RaceBar</name>
    <message>
        <source>Pause (Space)</source>
        <translation>Кідірту (Бос орын)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Ойнату (Бос орын)</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Жарыс</translation>
    </message>
    <message>
        <source>Back to the start (Home)</source>
        <translation>Басына қайту (Home)</translation>
    </message>
    <message>
        <source>An hour back (Left)</source>
        <translation>Бір сағат артқа (Солға)</translation>
    </message>
    <message>
        <source>An hour on (Right)</source>
        <translation>Бір сағат алға (Оңға)</translation>
    </message>
    <message>
        <source>Save the race as pictures…</source>
        <translation>Жарысты суреттер етіп сақтау…</translation>
    </message>
    <message>
        <source>End the race (Escape)</source>
        <translation>Жарысты аяқтау (Escape)</translation>
    </message>
    <message>
        <source>Hours since departure</source>
        <translation>Жөнелгеннен бергі сағат</translation>
    </message>
    <message>
        <source>Hours of the race in one second</source>
        <translation>Бір секундтағы жарыс сағаты</translation>
    </message>
    <message>
        <source>{0} h/s</source>
        <translation>{0} сағ/с</translation>
    </message>
</context>
<context>
    <name>RaceOnMap</name>
    <message>
        <source>Save the race as pictures</source>
        <translation>Жарысты суреттер етіп сақтау</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved: {1}</source>
        <translation>«{0}» — сақтау мүмкін емес: {1}</translation>
    </message>
    <message>
        <source>{0} pictures saved in {1}</source>
        <translation>Сақталған суреттер: {0}, қалтасы: {1}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Not found in your copy</source>
        <translation>Көшірмеңізден табылмады</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>сөзбе-сөз</translation>
    </message>
    <message>
        <source>word for word, elsewhere</source>
        <translation>сөзбе-сөз, басқа жерде</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгерген</translation>
    </message>
    <message>
        <source>stands more than once</source>
        <translation>бірнеше рет кездеседі</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>табылмады</translation>
    </message>
    <message>
        <source>It stands in your copy exactly as in the article, in its place.</source>
        <translation>Ол көшірмеңізде дәл мақаладағыдай, өз орнында тұр.</translation>
    </message>
    <message>
        <source>It stands in your copy exactly as in the article, but not in the same order: paragraphs were moved, or something stands between them.</source>
        <translation>Ол көшірмеңізде дәл мақаладағыдай, бірақ басқа ретпен тұр: абзацтар жылжыған немесе арасына бірдеңе түскен.</translation>
    </message>
    <message>
        <source>Some words differ, but it is clearly this passage: another version of the article, or letters that were read wrongly.</source>
        <translation>Кейбір сөздері өзгеше, бірақ бұл анық осы үзінді: мақаланың басқа нұсқасы немесе қате оқылған әріптер.</translation>
    </message>
    <message>
        <source>It fits two or more places of your copy equally well. None of them is taken for the right one; all are marked.</source>
        <translation>Ол көшірмеңіздің екі не одан көп жеріне бірдей сәйкес. Ешқайсысы дұрысы деп алынбады; бәрі белгіленді.</translation>
    </message>
    <message>
        <source>Your copy does not have it, or says it in quite other words. Its summary stands at the end.</source>
        <translation>Көшірмеңізде ол жоқ немесе мүлдем басқа сөзбен айтылған. Түйіні соңында тұр.</translation>
    </message>
    <message>
        <source>changed: {0} % of its words agree</source>
        <translation>өзгерген: сөздерінің {0} % сәйкес</translation>
    </message>
    <message>
        <source>stands {0} times</source>
        <translation>{0} рет кездеседі</translation>
    </message>
    <message>
        <source>{0} of {1} passages found</source>
        <translation>{1} үзіндіден {0} табылды</translation>
    </message>
    <message>
        <source>all word for word</source>
        <translation>бәрі сөзбе-сөз</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Open your copy…</source>
        <translation>Көшірмеңізді ашу…</translation>
    </message>
    <message>
        <source>The article belongs to its publisher and does not come with the program. Below stand our own summaries of its passages. Open your own copy (a web page, mail, text, book, PDF or a file of a word processor), or drop it here, to read the passages themselves. It stays on this computer.</source>
        <translation>Мақала баспагеріне тиесілі және бағдарламамен бірге келмейді. Төменде оның үзінділеріне өзіміз жазған түйіндер тұр. Үзінділердің өзін оқу үшін өз көшірмеңізді (веб-бет, хат, мәтін, кітап, PDF немесе мәтін редакторының файлы) ашыңыз немесе осында тастаңыз. Ол осы компьютерде қалады.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мәтінді кішірейту</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Мәтінді үлкейту</translation>
    </message>
    <message>
        <source>Previous passage (P)</source>
        <translation>Алдыңғы үзінді (P)</translation>
    </message>
    <message>
        <source>Next passage (N)</source>
        <translation>Келесі үзінді (N)</translation>
    </message>
    <message>
        <source>Close this copy</source>
        <translation>Бұл көшірмені жабу</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Алдыңғы бөлік</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Келесі бөлік</translation>
    </message>
    <message>
        <source>Article to read</source>
        <translation>Оқитын мақала</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>N and P go from passage to passage, Tab from link to link, Escape leaves the text.</source>
        <translation>N және P үзіндіден үзіндіге, Tab сілтемеден сілтемеге өтеді, Escape мәтіннен шығады.</translation>
    </message>
    <message>
        <source>Part {0} of {1}</source>
        <translation>{0}-бөлік, барлығы {1}</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>әзірге көшірме жоқ</translation>
    </message>
    <message>
        <source>our own text</source>
        <translation>өз мәтініміз</translation>
    </message>
    <message>
        <source>The file has changed on disk since it was read.</source>
        <translation>Файл оқылғаннан бері дискіде өзгерген.</translation>
    </message>
    <message>
        <source>This copy is not what it was when it was kept: it was changed on disk.</source>
        <translation>Бұл көшірме сақталған кездегідей емес: ол дискіде өзгертілген.</translation>
    </message>
    <message>
        <source>Not one of this corridor&apos;s articles: shown as plain text.</source>
        <translation>Бұл дәліз мақалаларының бірі емес: қарапайым мәтін ретінде көрсетілді.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>{0} of {1} passages</source>
        <translation>{0}-үзінді, барлығы {1}</translation>
    </message>
    <message>
        <source>the only passage</source>
        <translation>жалғыз үзінді</translation>
    </message>
    <message>
        <source>Click a passage, or press N, to see it on the map.</source>
        <translation>Үзіндіні картадан көру үшін оны немесе N пернесін басыңыз.</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Reading “{0}”…</source>
        <translation>«{0}» оқылуда…</translation>
    </message>
    <message>
        <source>({0} more)</source>
        <translation>(тағы {0})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Stop reading; what is open stays as it is</source>
        <translation>Оқуды тоқтату; ашық тұрғаны сол күйінде қалады</translation>
    </message>
</context>
<context>
    <name>RightSheet</name>
    <message>
        <source>Details</source>
        <translation>Мәлімет</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Тұжырымдар</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Мәтініңіз</translation>
    </message>
    <message>
        <source>Fold the sheet (F9)</source>
        <translation>Парақты жинау (F9)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Сабақ</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>{0}-қадам</translation>
    </message>
</context>
<context>
    <name>RouteHeaders</name>
    <message>
        <source>no way left</source>
        <translation>маршрут қалмады</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>уақыты белгісіз</translation>
    </message>
    <message>
        <source>Without changes: {0}</source>
        <translation>Өзгеріссіз: {0}</translation>
    </message>
    <message>
        <source>What if: {0}</source>
        <translation>Ал егер: {0}</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>Модель {0}</translation>
    </message>
    <message>
        <source>Timetable {0}</source>
        <translation>Қозғалыс кестесі {0}</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>жарияланбаған</translation>
    </message>
    <message>
        <source>Published {0}</source>
        <translation>Жарияланған {0}</translation>
    </message>
    <message>
        <source>First way</source>
        <translation>Бірінші маршрут</translation>
    </message>
    <message>
        <source>Second way</source>
        <translation>Екінші маршрут</translation>
    </message>
</context>
<context>
    <name>RoutesCard</name>
    <message>
        <source>Routes</source>
        <translation>Маршруттар</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>Open the list (F7)</source>
        <translation>Тізімді ашу (F7)</translation>
    </message>
    <message>
        <source>Fold the list (F7)</source>
        <translation>Тізімді жинау (F7)</translation>
    </message>
</context>
<context>
    <name>RoutesMenu</name>
    <message>
        <source>What to do with it?</source>
        <translation>Онымен не істейсіз?</translation>
    </message>
    <message>
        <source>Show the route</source>
        <translation>Маршрутты көрсету</translation>
    </message>
    <message>
        <source>Hide the route</source>
        <translation>Маршрутты жасыру</translation>
    </message>
    <message>
        <source>Show it large on the map</source>
        <translation>Картада үлкен көрсету</translation>
    </message>
    <message>
        <source>Compare from here</source>
        <translation>Осы жерден бастап салыстыру</translation>
    </message>
    <message>
        <source>Compare to here</source>
        <translation>Осы жерге дейін салыстыру</translation>
    </message>
    <message>
        <source>Compare the ways between its ends</source>
        <translation>Екі шетінің арасындағы маршруттарды салыстыру</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Routes</source>
        <translation>Маршруттар</translation>
    </message>
    <message>
        <source>Is this a route?</source>
        <translation>Бұл маршрут па?</translation>
    </message>
    <message>
        <source>The text tells of no way that was recognised. Make one of the places that you have.</source>
        <translation>Мәтінде танылған маршрут жоқ. Бар орындардан өзіңіз жасаңыз.</translation>
    </message>
    <message>
        <source>Name of the route</source>
        <translation>Маршруттың аты</translation>
    </message>
    <message>
        <source>How does one travel?</source>
        <translation>Немен жүреді?</translation>
    </message>
    <message>
        <source>The text does not say how one travels here. Choose it above.</source>
        <translation>Мұнда немен жүретіні мәтінде айтылмаған. Жоғарыдан таңдаңыз.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Маршрут емес</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>жолмен</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>түзу</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Қайта іздеу</translation>
    </message>
    <message>
        <source>The line data has a gap of {0} km here.</source>
        <translation>Мұнда сызық деректерінде {0} км үзік бар.</translation>
    </message>
    <message>
        <source>The line data has {0} gaps here, together {1} km.</source>
        <translation>Мұнда сызық деректерінде {0} үзік бар, барлығы {1} км.</translation>
    </message>
    <message>
        <source>Bridge it</source>
        <translation>Жалғау</translation>
    </message>
    <message>
        <source>Bridge them</source>
        <translation>Бәрін жалғау</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>{0} times as long as the straight line. Is that the way?</source>
        <translation>Түзу сызықтан {0} есе ұзын. Жол шынымен осылай ма?</translation>
    </message>
    <message>
        <source>Straight line, assumed</source>
        <translation>Түзу сызық, жорамал</translation>
    </message>
    <message>
        <source>Straight line, assumed.</source>
        <translation>Түзу сызық, жорамал.</translation>
    </message>
    <message>
        <source>Along the network</source>
        <translation>Желі бойымен</translation>
    </message>
    <message>
        <source>Take this point out</source>
        <translation>Бұл нүктені алып тастау</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>{0} арқылы</translation>
    </message>
    <message>
        <source>Note on this part (may stay empty)</source>
        <translation>Осы бөлікке ескертпе (бос қалуы мүмкін)</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Ескертпені өзгерту…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ескертпе қосу…</translation>
    </message>
    <message>
        <source>A note on this part of the route, shown with it</source>
        <translation>Маршруттың осы бөлігіне ескертпе, онымен бірге көрсетіледі</translation>
    </message>
    <message>
        <source>Click on the map, or drag the line there. Or search a place at the top (Ctrl+F), or type latitude and longitude:</source>
        <translation>Картаны басыңыз немесе сызықты сол жерге сүйреңіз. Немесе орынды жоғарыдан іздеңіз (Ctrl+F), не ендік пен бойлықты теріңіз:</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Ендік, бойлық</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Lead it there</source>
        <translation>Сол жерден өткізу</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>Картаны басыңыз</translation>
    </message>
    <message>
        <source>Over…</source>
        <translation>Арқылы…</translation>
    </message>
    <message>
        <source>Lead this part over a point that you click on the map</source>
        <translation>Бұл бөлікті картада басылған нүкте арқылы өткізу</translation>
    </message>
    <message>
        <source>together</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>Places in order</source>
        <translation>Орындар ретімен</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Ертерек</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейінірек</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Add a place to the route</source>
        <translation>Маршрутқа орын қосу</translation>
    </message>
    <message>
        <source>All routes</source>
        <translation>Барлық маршрут</translation>
    </message>
    <message>
        <source>A route needs two places.</source>
        <translation>Маршрутқа екі орын керек.</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Жаңа маршрут</translation>
    </message>
    <message>
        <source>Make this route</source>
        <translation>Осы маршрутты жасау</translation>
    </message>
</context>
<context>
    <name>RoutesPanel</name>
    <message>
        <source>Click the eye, or press Space, to show or hide the route.</source>
        <translation>Маршрутты көрсету немесе жасыру үшін көзді немесе Бос орын пернесін басыңыз.</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Measuring: click point after point, or Space for the middle of the map. Enter ends, Backspace takes the last point away, Escape leaves.</source>
        <translation>Өлшеу: нүктелерді бірінен соң бірін басыңыз, ал карта ортасы үшін — Бос орын. Enter аяқтайды, Backspace соңғы нүктені алып тастайды, Escape шығады.</translation>
    </message>
    <message>
        <source>Point {0}, {1}: {2}</source>
        <translation>{0}-нүкте, {1}: {2}</translation>
    </message>
    <message>
        <source>Measured: {0} (computed: geodesic, WGS 84). Ctrl+C copies.</source>
        <translation>Өлшенді: {0} (есептелген: геодезиялық сызық, WGS 84). Ctrl+C көшіреді.</translation>
    </message>
    <message>
        <source>computed: geodesic, WGS 84</source>
        <translation>есептелген: геодезиялық сызық, WGS 84</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Көшірілді: {0}</translation>
    </message>
</context>
<context>
    <name>SafeStart</name>
    <message>
        <source>The last starts did not reach the window.</source>
        <translation>Соңғы іске қосуларда терезе ашылмады.</translation>
    </message>
    <message>
        <source>What is remembered may be the reason: the corridor, the layout, the view. It can be put aside for this start. Nothing is deleted, and your copies stay.</source>
        <translation>Себебі есте сақталғандарда болуы мүмкін: дәліз, орналасым, карта көрінісі. Осы жолы оларды шетке қоя тұруға болады. Ештеңе жойылмайды, көшірмелеріңіз қалады.</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>Оларсыз бастау</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Әдеттегідей бастау</translation>
    </message>
    <message>
        <source>The corridor that comes with the program is open instead. Nothing was deleted.</source>
        <translation>Оның орнына бағдарламамен бірге келген дәліз ашық. Ештеңе жойылған жоқ.</translation>
    </message>
    <message>
        <source>Started without what was remembered</source>
        <translation>Есте сақталғандарсыз басталды</translation>
    </message>
    <message>
        <source>It lies in the folder “{0}” of your data folder.</source>
        <translation>Ол деректер қалтаңыздағы «{0}» қалтасында жатыр.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>A font of the program is damaged: {0}</source>
        <translation>Бағдарламаның қарпі бүлінген: {0}</translation>
    </message>
    <message>
        <source>Another font takes its place. Install the program again to mend it.</source>
        <translation>Оның орнына басқа қаріп қолданылады. Түзету үшін бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>“{0}” is no longer there</source>
        <translation>«{0}» енді орнында жоқ</translation>
    </message>
    <message>
        <source>It was looked for in {0}. It may have been moved, renamed or deleted, or its disk is not connected. Your lessons and notes on it are still kept, and are there again with it. The corridor that comes with the program is open instead.</source>
        <translation>Ол {0} қалтасынан ізделді. Бәлкім, ол жылжытылған, аты өзгертілген немесе жойылған, не дискісі қосылмаған. Ол туралы сабақтарыңыз бен жазбаларыңыз сақтаулы және онымен бірге қайта шығады. Оның орнына бағдарламамен бірге келген дәліз ашық.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Nothing found among {0}, {1}, {2} and {3}.</source>
        <translation>{0}, {1}, {2} және {3} ішінен ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Not in this corridor</source>
        <translation>Бұл дәлізде жоқ</translation>
    </message>
    <message>
        <source>Looking among the places of the world…</source>
        <translation>Әлем орындарының арасынан ізделуде…</translation>
    </message>
    <message>
        <source>The places of the world cannot be read ({0}: {1}).</source>
        <translation>Әлем орындарын оқу мүмкін емес ({0}: {1}).</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} адам</translation>
    </message>
    <message>
        <source>place</source>
        <translation>орын</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ел</translation>
    </message>
    <message>
        <source>region</source>
        <translation>аймақ</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>құрлық</translation>
    </message>
    <message>
        <source>part of the Earth</source>
        <translation>Жердің бөлігі</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>теңіз</translation>
    </message>
    <message>
        <source>lake</source>
        <translation>көл</translation>
    </message>
    <message>
        <source>strait or canal</source>
        <translation>бұғаз немесе канал</translation>
    </message>
    <message>
        <source>river</source>
        <translation>өзен</translation>
    </message>
    <message>
        <source>port, airport or station</source>
        <translation>порт, әуежай немесе станция</translation>
    </message>
    <message>
        <source>{0} place</source>
        <translation>{0} орын</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} орын</translation>
    </message>
    <message>
        <source>{0} route</source>
        <translation>{0} маршрут</translation>
    </message>
    <message>
        <source>{0} routes</source>
        <translation>{0} маршрут</translation>
    </message>
    <message>
        <source>{0} passage</source>
        <translation>{0} үзінді</translation>
    </message>
    <message>
        <source>{0} passages</source>
        <translation>{0} үзінді</translation>
    </message>
    <message>
        <source>{0} claim</source>
        <translation>{0} тұжырым</translation>
    </message>
    <message>
        <source>{0} claims</source>
        <translation>{0} тұжырым</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Тұжырым</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Үзінді</translation>
    </message>
    <message>
        <source>Search places, figures, passages…</source>
        <translation>Орын, сан, үзінді іздеу…</translation>
    </message>
    <message>
        <source>Search in any spelling or script, for example Хоргос (Ctrl+F)</source>
        <translation>Кез келген жазылуда немесе әліпбиде іздеу, мысалы Хоргос (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>The corridors cannot be listed</source>
        <translation>Дәліздерді тізу мүмкін емес</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>The file stays where it is: {0}</source>
        <translation>Файл орнында қалады: {0}</translation>
    </message>
    <message>
        <source>If you delete it, its draft and your text are deleted with it.</source>
        <translation>Оны жойсаңыз, нобайы мен мәтініңіз де бірге жойылады.</translation>
    </message>
    <message>
        <source>Take off the shelf?</source>
        <translation>Сөреден алу керек пе?</translation>
    </message>
    <message>
        <source>Take “{0}” off the shelf?</source>
        <translation>«{0}» — сөреден алу керек пе?</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Сөреден алу</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Файлды жою</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>“{0}” cannot be taken off</source>
        <translation>«{0}» — сөреден алу мүмкін емес</translation>
    </message>
    <message>
        <source>“{0}” cannot be deleted</source>
        <translation>«{0}» — жою мүмкін емес</translation>
    </message>
    <message>
        <source>Cannot be opened. {0}: {1}</source>
        <translation>Ашу мүмкін емес. {0}: {1}</translation>
    </message>
    <message>
        <source>(and {0} more)</source>
        <translation>(және тағы {0})</translation>
    </message>
    <message>
        <source>{0} lesson</source>
        <translation>{0} сабақ</translation>
    </message>
    <message>
        <source>{0} lessons</source>
        <translation>{0} сабақ</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Corridors</source>
        <translation>Дәліздер</translation>
    </message>
    <message>
        <source>Choose a corridor</source>
        <translation>Дәлізді таңдаңыз</translation>
    </message>
    <message>
        <source>Every figure answers “says who?”. Nothing is sent anywhere; it all works without a network.</source>
        <translation>Әр сан «кім айтқан?» деген сұраққа жауап береді. Ешқайда ештеңе жіберілмейді; бәрі желісіз жұмыс істейді.</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Картаға қайту</translation>
    </message>
    <message>
        <source>A text of your own</source>
        <translation>Өз мәтініңіз</translation>
    </message>
    <message>
        <source>Bring an article about any way from A to B. Its places, routes and figures are proposed; you confirm them, and it becomes a corridor.</source>
        <translation>А-дан Б-ға апаратын кез келген жол туралы мақала әкеліңіз. Оның орындары, маршруттары мен сандары ұсынылады; сіз растаған соң, ол дәлізге айналады.</translation>
    </message>
    <message>
        <source>New corridor from a text…</source>
        <translation>Мәтіннен жаңа дәліз…</translation>
    </message>
    <message>
        <source>Your drafts…</source>
        <translation>Нобайларыңыз…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Файлды ашу</translation>
    </message>
    <message>
        <source>A .corridor file, a corridor&apos;s folder or an article. Or drop it anywhere here.</source>
        <translation>.corridor файлы, дәліз қалтасы немесе мақала. Немесе оны осы терезенің кез келген жеріне тастаңыз.</translation>
    </message>
    <message>
        <source>Open a corridor…</source>
        <translation>Дәлізді ашу…</translation>
    </message>
    <message>
        <source>Open a corridor&apos;s folder…</source>
        <translation>Дәліз қалтасын ашу…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Where the maps and the figures come from</source>
        <translation>Карталар мен сандардың қайдан алынғаны</translation>
    </message>
    <message>
        <source>Show this page at each start</source>
        <translation>Бұл бетті әр іске қосқанда көрсету</translation>
    </message>
</context>
<context>
    <name>ShortTour</name>
    <message>
        <source>The map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Drag it, turn the wheel to come nearer, click a line or a place.</source>
        <translation>Оны сүйреңіз, жақындау үшін дөңгелекті айналдырыңыз, сызықты немесе орынды басыңыз.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Сұрақ қою</translation>
    </message>
    <message>
        <source>Compare the routes between two places, ask why one is faster, let them race, or look at the timeline. The two places are chosen beside these buttons.</source>
        <translation>Екі орынның арасындағы маршруттарды салыстырыңыз, біреуі неге жылдам екенін сұраңыз, жарыстырып көріңіз немесе хронологияны қараңыз. Екі орын осы түймелердің жанында таңдалады.</translation>
    </message>
    <message>
        <source>Says who?</source>
        <translation>Кім айтқан?</translation>
    </message>
    <message>
        <source>What you click on the map is told here. Every figure has a badge: click it, and it tells who says so.</source>
        <translation>Картадан басқаныңыз туралы мәлімет осында тұрады. Әр санның белгісі бар: оны басыңыз, ол кім айтқанын көрсетеді.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Skip the tour (Esc)</source>
        <translation>Таныстыруды өткізіп жіберу (Esc)</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>Қысқаша таныстыру</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімі</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Не істейді</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>The corridor</source>
        <translation>Дәліз</translation>
    </message>
    <message>
        <source>What is this text?</source>
        <translation>Бұл қандай мәтін?</translation>
    </message>
    <message>
        <source>Name of the corridor</source>
        <translation>Дәліздің аты</translation>
    </message>
    <message>
        <source>No text of this corridor is at hand. Open your copy of the article before you copy the corridor, and it stands beside the map.</source>
        <translation>Бұл дәліздің мәтіні қолда жоқ. Дәлізді көшірмей тұрып мақала көшірмесін ашсаңыз, ол картаның қасында тұрады.</translation>
    </message>
    <message>
        <source>The text beside the map: {0}</source>
        <translation>Карта қасындағы мәтін: {0}</translation>
    </message>
    <message>
        <source>Title of the text</source>
        <translation>Мәтіннің атауы</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Жариялаған</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>for example 2025-05-12</source>
        <translation>мысалы 2025-05-12</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>The text stays on this computer. A corridor that you share names it and holds none of its words.</source>
        <translation>Мәтін осы компьютерде қалады. Сіз бөлісетін дәліз оны атайды, бірақ бірде-бір сөзін қамтымайды.</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>its web address is not known</source>
        <translation>веб-мекенжайы белгісіз</translation>
    </message>
    <message>
        <source>our own text</source>
        <translation>өз мәтініміз</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy the article&apos;s address</source>
        <translation>Мақала мекенжайын көшіру</translation>
    </message>
    <message>
        <source>Open in the system&apos;s browser; this needs a network:
{0}</source>
        <translation>Жүйе шолғышында ашу; ол үшін желі керек:
{0}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Open {0} (F9)</source>
        <translation>Ашу: {0} (F9)</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>new since {0}</source>
        <translation>{0} — содан бері жаңа</translation>
    </message>
    <message>
        <source>running on {0}</source>
        <translation>{0} — жүріп тұр</translation>
    </message>
    <message>
        <source>suspended since {0}</source>
        <translation>{0} — содан бері тоқтатылған</translation>
    </message>
    <message>
        <source>running again since {0}</source>
        <translation>{0} — содан бері қайта жүреді</translation>
    </message>
    <message>
        <source>no longer runs since {0}</source>
        <translation>{0} — содан бері жүрмейді</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, still so on {1}</source>
        <translation>{0}; {1} — әлі де солай</translation>
    </message>
    <message>
        <source>times of {0}</source>
        <translation>{0} жылғы уақыт</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Step {0}</source>
        <translation>{0}-қадам</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Show the step on the map (Enter)</source>
        <translation>Қадамды картада көрсету (Enter)</translation>
    </message>
    <message>
        <source>Record into this step</source>
        <translation>Осы қадамға жазып алу</translation>
    </message>
    <message>
        <source>Take what is on the screen now into this step; its words stay</source>
        <translation>Қазір экранда тұрғанды осы қадамға алу; сөздері сол күйі қалады</translation>
    </message>
    <message>
        <source>Sentence for the class</source>
        <translation>Сыныпқа арналған сөйлем</translation>
    </message>
    <message>
        <source>One short sentence or question, to be read from the last row</source>
        <translation>Соңғы қатардан оқылатын бір қысқа сөйлем немесе сұрақ</translation>
    </message>
    <message>
        <source>Notes for the teacher</source>
        <translation>Мұғалімге арналған ескертпелер</translation>
    </message>
    <message>
        <source>What only you see while presenting</source>
        <translation>Көрсету кезінде тек сіз көретін мәтін</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>The class predicts</source>
        <translation>Сынып болжайды</translation>
    </message>
    <message>
        <source>{0} words; {1} are read at a glance.</source>
        <translation>{0} сөз; бір қарағанда {1} сөз оқылады.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Nothing is left to answer. Share… below writes the corridor into a file; Explore at the top shows it as others will see it.</source>
        <translation>Жауап беретін сұрақ қалмады. Төмендегі «Бөлісу…» дәлізді файлға жазады; жоғарыдағы «Зерттеу» оны басқалар көретін күйде көрсетеді.</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Ескертпе (бос қалуы мүмкін)</translation>
    </message>
    <message>
        <source>Other languages…</source>
        <translation>Басқа тілдер…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Қайда</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>{0}: {1} (Alt+{2})</source>
        <translation>{0}: {1} (Alt+{2})</translation>
    </message>
    <message>
        <source>Draft, kept as you work</source>
        <translation>Нобай, жұмыс барысында сақталады</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Бөлісу…</translation>
    </message>
    <message>
        <source>Save the corridor as one file, without a word of the text</source>
        <translation>Дәлізді мәтіннің бірде-бір сөзінсіз, бір файл етіп сақтау</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Not kept: the disk takes nothing</source>
        <translation>Сақталмады: дискіге жазу мүмкін емес</translation>
    </message>
</context>
<context>
    <name>StudentPage</name>
    <message>
        <source>in the text: {0}</source>
        <translation>мәтінде: {0}</translation>
    </message>
    <message>
        <source>Check it first, then open the result</source>
        <translation>Алдымен тексеріп көріңіз, сосын қорытындысын ашыңыз</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Білу керек</translation>
    </message>
    <message>
        <source>Answer first, then open the key</source>
        <translation>Алдымен жауап беріңіз, сосын кілтін ашыңыз</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Ашық тапсырма</translation>
    </message>
    <message>
        <source>Guess first, then open the answer</source>
        <translation>Алдымен болжаңыз, сосын жауабын ашыңыз</translation>
    </message>
    <message>
        <source>My guess</source>
        <translation>Менің болжауым</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Мақсаттар</translation>
    </message>
    <message>
        <source>Guess, then look</source>
        <translation>Болжап, сосын қарау</translation>
    </message>
    <message>
        <source>Map of {0}</source>
        <translation>Карта: {0}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Бүкіл картаны көрсету</translation>
    </message>
    <message>
        <source>Drag the map, or pinch to zoom. With the keyboard: arrow keys move it, + and − zoom, 0 shows all of it.</source>
        <translation>Картаны сүйреңіз немесе масштабтау үшін екі саусақпен қысыңыз. Пернетақтада: көрсеткі пернелер жылжытады, + және − масштабты өзгертеді, 0 бәрін көрсетеді.</translation>
    </message>
    <message>
        <source>Untick a route to hide it.</source>
        <translation>Маршрутты жасыру үшін белгісін алыңыз.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Open it after you have guessed</source>
        <translation>Болжағаннан кейін ашыңыз</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Жарыс</translation>
    </message>
    <message>
        <source>Claims to check</source>
        <translation>Тексеретін тұжырымдар</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Map: {0}.</source>
        <translation>Карта: {0}.</translation>
    </message>
    <message>
        <source>Lesson: {0}, licence {1}.</source>
        <translation>Сабақ: {0}, лицензия: {1}.</translation>
    </message>
    <message>
        <source>Texts that are spoken of</source>
        <translation>Сөз болатын мәтіндер</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>This page works without a network. What you write here is neither kept nor sent.</source>
        <translation>Бұл бет желісіз жұмыс істейді. Мұнда жазғаныңыз сақталмайды және ешқайда жіберілмейді.</translation>
    </message>
    <message>
        <source>way</source>
        <translation>маршрут</translation>
    </message>
    <message>
        <source>length</source>
        <translation>ұзындығы</translation>
    </message>
    <message>
        <source>time</source>
        <translation>уақыты</translation>
    </message>
    <message>
        <source>Straight line: {0}</source>
        <translation>Түзу сызық: {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ойнату</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <source>Hours since the start</source>
        <translation>Жөнелгеннен бергі сағат</translation>
    </message>
    <message>
        <source>after</source>
        <translation>өткен уақыт</translation>
    </message>
    <message>
        <source>The race as a table</source>
        <translation>Жарыс кесте түрінде</translation>
    </message>
    <message>
        <source>Who says so:</source>
        <translation>Кім айтқан:</translation>
    </message>
</context>
<context>
    <name>SystemReason</name>
    <message>
        <source>There is no space left on the disk. Make room there and try again.</source>
        <translation>Дискіде бос орын қалмады. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Your share of this disk is used up. Delete something of yours there and try again.</source>
        <translation>Бұл дискідегі сізге бөлінген орын таусылды. Өзіңіздің бірдеңеңізді жойып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The file is too large for this disk. Choose another disk.</source>
        <translation>Файл бұл диск үшін тым үлкен. Басқа дискіні таңдаңыз.</translation>
    </message>
    <message>
        <source>This disk can only be read, so nothing on it can be changed.</source>
        <translation>Бұл дискіні тек оқуға болады, сондықтан ондағы ештеңені өзгерту мүмкін емес.</translation>
    </message>
    <message>
        <source>You have no permission for this file or folder. Ask for it.</source>
        <translation>Бұл файлға немесе қалтаға құқығыңыз жоқ. Рұқсат сұраңыз.</translation>
    </message>
    <message>
        <source>The file or folder was not found. It may have been moved or deleted.</source>
        <translation>Файл немесе қалта табылмады. Ол жылжытылған немесе жойылған болуы мүмкін.</translation>
    </message>
    <message>
        <source>There is something of that name already. Choose another name.</source>
        <translation>Мұндай атпен бірдеңе бұрыннан бар. Басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>The name, or the path to it, is too long. Choose a shorter one.</source>
        <translation>Аты немесе оған апаратын жол тым ұзын. Қысқарағын таңдаңыз.</translation>
    </message>
    <message>
        <source>Another program is using it. Close it there and try again.</source>
        <translation>Оны басқа бағдарлама пайдаланып тұр. Сол жерде жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The disk did not read or write as it should. Check it and its cable, and keep a copy of your files elsewhere.</source>
        <translation>Диск дұрыс оқымады немесе жазбады. Оны және кабелін тексеріп, файлдарыңыздың көшірмесін басқа жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>The disk or network share does not answer. Connect it again and try again.</source>
        <translation>Диск немесе желілік қалта жауап бермейді. Қайта қосып, тағы көріңіз.</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Open a lesson&apos;s file</source>
        <translation>Сабақ файлын ашу</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <translation>Сабақтар (*.toml)</translation>
    </message>
    <message>
        <source>“{0}” is for the corridor “{1}”. Open that corridor first.</source>
        <translation>«{0}» — «{1}» дәлізіне арналған. Алдымен сол дәлізді ашыңыз.</translation>
    </message>
    <message>
        <source>The lesson “{0}” cannot be used</source>
        <translation>«{0}» сабағы жарамайды</translation>
    </message>
    <message>
        <source>Delete the lesson?</source>
        <translation>Сабақты жою керек пе?</translation>
    </message>
    <message>
        <source>The lesson “{0}” is deleted for good.</source>
        <translation>«{0}» сабағы біржола жойылады.</translation>
    </message>
    <message>
        <source>Files that you shared it in stay.</source>
        <translation>Бөліскен файлдарыңыз қалады.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>“{0}” cannot be deleted</source>
        <translation>«{0}» — жою мүмкін емес</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>confirmed</source>
        <translation>расталған</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>ұсынылған</translation>
    </message>
    <message>
        <source>asked now</source>
        <translation>сұралуда</translation>
    </message>
    <message>
        <source>figure, confirmed</source>
        <translation>сан, расталған</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мәтінді кішірейту</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Мәтінді үлкейту</translation>
    </message>
    <message>
        <source>Something missing? Select words and choose Place, Figure or Mark as passage with the right mouse button.</source>
        <translation>Бірдеңе жетіспей ме? Сөздерді белгілеп, тінтуірдің оң жақ түймесімен «Орын», «Сан» немесе «Үзінді етіп белгілеу» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Тастау</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Мәтініңіз</translation>
    </message>
</context>
<context>
    <name>TextReading</name>
    <message>
        <source>No corridor could be made from “{0}”</source>
        <translation>«{0}» мәтінінен дәліз жасау мүмкін болмады</translation>
    </message>
    <message>
        <source>The text is long: this corridor is made from its beginning</source>
        <translation>Мәтін ұзын: бұл дәліз оның басынан жасалған</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Place</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Сан</translation>
    </message>
    <message>
        <source>Mark as passage</source>
        <translation>Үзінді етіп белгілеу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>before {0}</source>
        <translation>{0} жылға дейін</translation>
    </message>
    <message>
        <source>dated by an article</source>
        <translation>датасы мақаладан</translation>
    </message>
    <message>
        <source>dated by another publication</source>
        <translation>датасы басқа жарияланымнан</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>үзінді</translation>
    </message>
    <message>
        <source>passages: {0}</source>
        <translation>үзінділер: {0}</translation>
    </message>
    <message>
        <source>Read where the article tells of it</source>
        <translation>Мақаланың бұл туралы айтқан жерін оқу</translation>
    </message>
    <message>
        <source>Timeline. Left and right go from event to event, Enter chooses.</source>
        <translation>Хронология. Солға және оңға пернелері оқиғадан оқиғаға өтеді, Enter таңдайды.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>No dated events are recorded for this corridor.</source>
        <translation>Бұл дәліз үшін күні белгілі оқиға жазылмаған.</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>Travel times</source>
        <translation>Жолда болу уақыты</translation>
    </message>
    <message>
        <source>Confirm a route first: travel times belong to routes.</source>
        <translation>Алдымен маршрутты растаңыз: жолда болу уақыты маршрутқа тиесілі.</translation>
    </message>
    <message>
        <source>May stay as it is: without a service, times come only from the text. The speeds of a template are assumed, and the corridor says so.</source>
        <translation>Осылай қала беруі мүмкін: қатынассыз уақыт тек мәтіннен алынады. Үлгідегі жылдамдықтар — жорамал, дәліз оны айтып тұрады.</translation>
    </message>
    <message>
        <source>Services of the corridor that was copied</source>
        <translation>Көшірілген дәліздің қатынастары</translation>
    </message>
    <message>
        <source>Their estimates stay as they are, with their evidence.</source>
        <translation>Олардың бағалаулары дәлелдерімен бірге сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Қатынастың аты</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Ертерек</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейінірек</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Delete this service</source>
        <translation>Осы қатынасты жою</translation>
    </message>
    <message>
        <source>In the text: {0}, {1}</source>
        <translation>Мәтінде: {0}, {1}</translation>
    </message>
    <message>
        <source>No template fits a route of several modes.</source>
        <translation>Бірнеше көлік түрі бар маршрутқа сай үлгі жоқ.</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Қатынас жоқ</translation>
    </message>
    <message>
        <source>What runs here?</source>
        <translation>Мұнда не жүреді?</translation>
    </message>
    <message>
        <source>Passenger train</source>
        <translation>Жолаушылар пойызы</translation>
    </message>
    <message>
        <source>Freight train</source>
        <translation>Жүк пойызы</translation>
    </message>
    <message>
        <source>Truck or coach</source>
        <translation>Жүк көлігі не автобус</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Кеме</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>ең баяу</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>ең ықтимал</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>ең жылдам</translation>
    </message>
    <message>
        <source>{0}, assumed</source>
        <translation>{0}, жорамал</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Explore</source>
        <translation>Зерттеу</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Мәзір (F10)</translation>
    </message>
    <message>
        <source>Corridors (Ctrl+Shift+C)</source>
        <translation>Дәліздер (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Lessons (Shift+F5)</source>
        <translation>Сабақтар (Shift+F5)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Сабақ</translation>
    </message>
</context>
<context>
    <name>TravelTimeError</name>
    <message>
        <source>No service is known for “{route}”, so no travel time.</source>
        <translation>«{route}» үшін қатынас белгісіз, сондықтан жолда болу уақыты да жоқ.</translation>
    </message>
    <message>
        <source>“{service}” does not run from {start} to {end}.</source>
        <translation>«{service}» қатынасы мына бағытта жүрмейді: {start} → {end}.</translation>
    </message>
    <message>
        <source>“{service}” runs {period}, which does not include {date}.</source>
        <translation>«{service}» қатынасы жүретін кезең: {period}; {date} оған кірмейді.</translation>
    </message>
    <message>
        <source>“{date}” is not a date that exists. Right would be 2017, 2017-06 or 2017-06-08.</source>
        <translation>«{date}» — ондай дата жоқ. Дұрысы: 2017, 2017-06 немесе 2017-06-08.</translation>
    </message>
    <message>
        <source>“{estimate}” cannot be {value} {unit}. It must lie between {low} and {high} {unit}.</source>
        <translation>«{estimate}» мәні {value} {unit} бола алмайды. Ол {low} – {high} {unit} аралығында болуы керек.</translation>
    </message>
    <message>
        <source>“{estimate}” must be a finite number of {unit}.</source>
        <translation>«{estimate}» шекті сан болуы керек, бірлігі: {unit}.</translation>
    </message>
    <message>
        <source>“{estimate}” is not known here. Known are: {known}.</source>
        <translation>«{estimate}» мұнда белгісіз. Белгілілері: {known}.</translation>
    </message>
    <message>
        <source>No time is known for “{operation}” at “{crossing}”. Known are: {known}.</source>
        <translation>«{operation}» үшін «{crossing}» орнындағы уақыт белгісіз. Белгілілері: {known}.</translation>
    </message>
    <message>
        <source>With {closed} closed, no way is left from {start} to {end}.</source>
        <translation>Жабық болғанда ({closed}) жол қалмайды: {start} → {end}.</translation>
    </message>
    <message>
        <source>It is not known how “{service}” would cross the border on {edge}.</source>
        <translation>«{service}» қатынасының мына жерде шекарадан қалай өтетіні белгісіз: {edge}.</translation>
    </message>
    <message>
        <source>No running speed of “{service}” is known for {where}.</source>
        <translation>«{service}» қатынасының жүру жылдамдығы мына жер үшін белгісіз: {where}.</translation>
    </message>
    <message>
        <source>It is not known how “{service}” would change its mode between {edges}.</source>
        <translation>«{service}» қатынасының мына аралықта көлік түрін қалай ауыстыратыны белгісіз: {edges}.</translation>
    </message>
    <message>
        <source>The length of {edge} is unknown, and so is the travel time.</source>
        <translation>Ұзындығы белгісіз: {edge}, сондықтан жолда болу уақыты да белгісіз.</translation>
    </message>
    <message>
        <source>No time zone is known for {place}.</source>
        <translation>Сағаттық белдеуі белгісіз: {place}.</translation>
    </message>
    <message>
        <source>The clocks of {zone} never showed {time}.</source>
        <translation>{zone} белдеуінің сағаттары ешқашан {time} көрсеткен емес.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ай</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <source>h</source>
        <translation>сағ</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>км/сағ</translation>
    </message>
    <message>
        <source>km/day</source>
        <translation>км/тәулік</translation>
    </message>
    <message>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>m2</source>
        <translation>м²</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>МВт</translation>
    </message>
    <message>
        <source>TEU</source>
        <translation>ЖФЭ</translation>
    </message>
    <message>
        <source>TEU/yr</source>
        <translation>ЖФЭ/жыл</translation>
    </message>
    <message>
        <source>kg/TEU</source>
        <translation>кг/ЖФЭ</translation>
    </message>
    <message numerus="yes">
        <source>mi</source>
        <translation>
            <numerusform>миля</numerusform>
            <numerusform>миля</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nm</source>
        <translation>
            <numerusform>теңіз милі</numerusform>
            <numerusform>теңіз милі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>тәулік</numerusform>
            <numerusform>тәулік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>ай</numerusform>
            <numerusform>ай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <translation>
            <numerusform>жыл</numerusform>
            <numerusform>жыл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decades</source>
        <translation>
            <numerusform>онжылдық</numerusform>
            <numerusform>онжылдық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trains</source>
        <translation>
            <numerusform>пойыз</numerusform>
            <numerusform>пойыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wagons</source>
        <translation>
            <numerusform>вагон</numerusform>
            <numerusform>вагон</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cars</source>
        <translation>
            <numerusform>автомобиль</numerusform>
            <numerusform>автомобиль</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>containers</source>
        <translation>
            <numerusform>контейнер</numerusform>
            <numerusform>контейнер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turbines</source>
        <translation>
            <numerusform>турбина</numerusform>
            <numerusform>турбина</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seats</source>
        <translation>
            <numerusform>отыратын орын</numerusform>
            <numerusform>отыратын орын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>berths</source>
        <translation>
            <numerusform>жататын орын</numerusform>
            <numerusform>жататын орын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>адам</numerusform>
            <numerusform>адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visits</source>
        <translation>
            <numerusform>сапар</numerusform>
            <numerusform>сапар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>countries</source>
        <translation>
            <numerusform>ел</numerusform>
            <numerusform>ел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members</source>
        <translation>
            <numerusform>мүше</numerusform>
            <numerusform>мүше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times</source>
        <translation>
            <numerusform>есе</numerusform>
            <numerusform>есе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passengers</source>
        <translation>
            <numerusform>жолаушы</numerusform>
            <numerusform>жолаушы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passengers a day</source>
        <translation>
            <numerusform>жолаушы/тәулік</numerusform>
            <numerusform>жолаушы/тәулік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passengers a year</source>
        <translation>
            <numerusform>жолаушы/жыл</numerusform>
            <numerusform>жолаушы/жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>billion yuan</source>
        <translation>млрд юань</translation>
    </message>
    <message>
        <source>billion US dollars</source>
        <translation>млрд АҚШ доллары</translation>
    </message>
    <message>
        <source>million tonnes</source>
        <translation>млн тонна</translation>
    </message>
    <message>
        <source>million tonnes a year</source>
        <translation>млн тонна/жыл</translation>
    </message>
    <message>
        <source>million passengers a year</source>
        <translation>млн жолаушы/жыл</translation>
    </message>
    <message>
        <source>rupiah</source>
        <translation>рупия</translation>
    </message>
    <message>
        <source>trillion rupiah</source>
        <translation>трлн рупия</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>АҚШ доллары</translation>
    </message>
    <message>
        <source>yuan/USD</source>
        <translation>юань/АҚШ доллары</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} сағ {minutes} мин</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What if: not the published state</source>
        <translation>Ал егер: жарияланған күй емес</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Ал егер</translation>
    </message>
    <message>
        <source>bogie change</source>
        <translation>вагон арбаларын ауыстыру</translation>
    </message>
    <message>
        <source>passengers change trains</source>
        <translation>жолаушылар пойыз ауыстырады</translation>
    </message>
    <message>
        <source>containers change wagons</source>
        <translation>контейнерлерді басқа вагонға қайта тиеу</translation>
    </message>
    <message>
        <source>wait for wagons</source>
        <translation>вагон күту</translation>
    </message>
    <message>
        <source>change of gauge, kind not recorded</source>
        <translation>жолтабан ені ауысады, түрі жазылмаған</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>кез келген уақыт</translation>
    </message>
    <message>
        <source>Time asked about</source>
        <translation>Сұралған уақыт</translation>
    </message>
</context>
<context>
    <name>WhatIfMenus</name>
    <message>
        <source>Changes: {0}</source>
        <translation>Өзгерістер: {0}</translation>
    </message>
    <message>
        <source>Border stations</source>
        <translation>Шекара станциялары</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>{0} (published state)</source>
        <translation>{0} (жарияланған күй)</translation>
    </message>
    <message>
        <source>Another year or day…</source>
        <translation>Басқа жыл немесе күн…</translation>
    </message>
    <message>
        <source>Which time?</source>
        <translation>Қай уақыт?</translation>
    </message>
    <message>
        <source>A year, month or day, such as 2017, 2017-06 or 2017-06-08</source>
        <translation>Жыл, ай немесе күн, мысалы 2017, 2017-06 немесе 2017-06-08</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close a border station or a segment</source>
        <translation>Шекара станциясын немесе учаскені жабу</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Жолтабан ені</translation>
    </message>
    <message>
        <source>Choose how the change of gauge is made</source>
        <translation>Жолтабан енін ауыстыру тәсілін таңдау</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Қатынас</translation>
    </message>
    <message>
        <source>Choose among the trains of a route</source>
        <translation>Маршруттың пойыздарының бірін таңдау</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Ask about another time</source>
        <translation>Басқа уақыт туралы сұрау</translation>
    </message>
    <message>
        <source>List the changes, take them back one by one</source>
        <translation>Өзгерістерді тізу, бір-бірлеп қайтарып алу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Соңғы өзгерісті қайтарып алу</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Тазарту</translation>
    </message>
    <message>
        <source>Back to the published state</source>
        <translation>Жарияланған күйге қайту</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>near {0}, between it and {1}</source>
        <translation>{0} маңында, {1} бағытында</translation>
    </message>
    <message>
        <source>km {0}, {1} after departure</source>
        <translation>{0}-км, жөнелгеннен кейін {1}</translation>
    </message>
    <message>
        <source>{0}: {1} km in {2}.</source>
        <translation>{0}: {1} км, уақыты {2}.</translation>
    </message>
    <message>
        <source>Border {0} at km {1}: {2} of waiting.</source>
        <translation>Шекара {0}, {1}-км: күту {2}.</translation>
    </message>
    <message>
        <source>Change of mode in {0} at km {1}: {2} in port.</source>
        <translation>Көлік түрін ауыстыру: {0}, {1}-км: портта {2}.</translation>
    </message>
    <message>
        <source>Published: {0}.</source>
        <translation>Жарияланған: {0}.</translation>
    </message>
    <message>
        <source>Speed, {0}</source>
        <translation>Жылдамдық, {0}</translation>
    </message>
    <message>
        <source>Stops, {0}</source>
        <translation>Аялдау, {0}</translation>
    </message>
    <message>
        <source>Checks, {0}</source>
        <translation>Бақылау, {0}</translation>
    </message>
    <message>
        <source>Gauge, {0}</source>
        <translation>Жолтабан ені, {0}</translation>
    </message>
    <message>
        <source>Waiting, {0}</source>
        <translation>Күту, {0}</translation>
    </message>
    <message>
        <source>Loading, {0}</source>
        <translation>Тиеу, {0}</translation>
    </message>
    <message>
        <source>Every way between these two places is hidden on the left.</source>
        <translation>Осы екі орын арасындағы барлық маршрут сол жақта жасырылған.</translation>
    </message>
    <message>
        <source>Choose two different places.</source>
        <translation>Екі түрлі орынды таңдаңыз.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Қашықтық</translation>
    </message>
    <message>
        <source>Running speed</source>
        <translation>Жүру жылдамдығы</translation>
    </message>
    <message>
        <source>Border, gauge</source>
        <translation>Шекара, жолтабан ені</translation>
    </message>
    <message>
        <source>Loading, unloading</source>
        <translation>Тиеу, түсіру</translation>
    </message>
    <message>
        <source>Stops, waiting</source>
        <translation>Аялдау, күту</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Түсіндірілмегені</translation>
    </message>
    <message>
        <source>at sea</source>
        <translation>теңізде</translation>
    </message>
    <message>
        <source>Why equally fast?</source>
        <translation>Неге бірдей жылдам?</translation>
    </message>
    <message>
        <source>Why {0} faster?</source>
        <translation>Неге {0} жылдам?</translation>
    </message>
    <message>
        <source>{0} slower</source>
        <translation>{0} баяу</translation>
    </message>
    <message>
        <source>{0} faster</source>
        <translation>{0} жылдам</translation>
    </message>
    <message>
        <source>Both ways take equally long in every case.</source>
        <translation>Екі маршрут та барлық жағдайда бірдей уақыт алады.</translation>
    </message>
    <message>
        <source>In {0} of {1} cases “{2}” is between {3} and {4}.</source>
        <translation>{1} жағдайдың ішінен {0} жағдайда «{2}» мына аралықта: {3} – {4}.</translation>
    </message>
    <message>
        <source>In {0} of {1} cases “{2}” is between {3} and {4} faster.</source>
        <translation>{1} жағдайдың ішінен {0} жағдайда «{2}» {3} – {4} жылдам.</translation>
    </message>
    <message>
        <source>{0}; in {1} of {2} cases between {3} and {4}</source>
        <translation>{0}; {1}/{2} жағдайда {3} – {4} аралығында</translation>
    </message>
    <message>
        <source>Model: {0}; in {1} of {2} cases between {3} and {4}</source>
        <translation>Модель: {0}; {1}/{2} жағдайда {3} – {4} аралығында</translation>
    </message>
    <message>
        <source>Timetable: {0}</source>
        <translation>Қозғалыс кестесі: {0}</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>модель {0}</translation>
    </message>
    <message>
        <source>timetable; model {0}</source>
        <translation>кесте; модель {0}</translation>
    </message>
    <message>
        <source>The model&apos;s parts do not explain {0} of the timetable.</source>
        <translation>Модельдің бөліктері қозғалыс кестесіндегі {0} уақытты түсіндірмейді.</translation>
    </message>
    <message>
        <source>The model&apos;s parts are {0} longer than the timetable.</source>
        <translation>Модельдің бөліктері қозғалыс кестесінен {0} ұзақ.</translation>
    </message>
    <message>
        <source>The middles of the parts and the middle of the whole differ by {0}.</source>
        <translation>Бөліктердің медианалары мен бүтіннің медианасы арасындағы айырма: {0}.</translation>
    </message>
    <message>
        <source>Cases that fit the published times of trains count more: they weigh as much as {0} of {1} equal ones.</source>
        <translation>Пойыздардың жарияланған уақытына сай жағдайлар көбірек саналады: олардың салмағы {1} тең жағдайдың ішіндегі {0} жағдайға пара-пар.</translation>
    </message>
    <message>
        <source>{0}: {1} (from {2} to {3})</source>
        <translation>{0}: {1} ({2} – {3})</translation>
    </message>
    <message>
        <source>A timetable is what a railway published, and is told first. The model adds up running, stops, border and waiting from speeds and hours that are partly assumed. What its parts do not explain of the timetable stands beside them as a part of its own.</source>
        <translation>Қозғалыс кестесі — теміржол компаниясы жариялаған дерек, ол бірінші айтылады. Модель жүру, аялдау, шекара және күту уақытын ішінара жорамалданған жылдамдықтар мен сағаттардан қосады. Модель бөліктері қозғалыс кестесінен түсіндірмеген уақыт солардың қасында жеке бөлік болып тұрады.</translation>
    </message>
    <message>
        <source>loading and waiting in port</source>
        <translation>портта тиеу және күту</translation>
    </message>
    <message>
        <source>waiting until a train is complete</source>
        <translation>пойыз толғанша күту</translation>
    </message>
    <message>
        <source>shunting</source>
        <translation>маневр</translation>
    </message>
    <message>
        <source>The model&apos;s time is for running, stops and border; it leaves out {0}.</source>
        <translation>Модель уақыты жүруді, аялдауды және шекараны қамтиды; қамтылмағаны: {0}.</translation>
    </message>
    <message>
        <source>The model&apos;s time is for running, stops, border and what is loaded between ship and train; it leaves out {0}.</source>
        <translation>Модель уақыты жүруді, аялдауды, шекараны және кеме мен пойыз арасындағы қайта тиеуді қамтиды; қамтылмағаны: {0}.</translation>
    </message>
    <message>
        <source>“{0}” is led another way: {1} km by {2}.</source>
        <translation>«{0}» айналма жолмен жүреді: {1} км, {2} арқылы.</translation>
    </message>
    <message>
        <source>No way joins these two places. Choose other places.</source>
        <translation>Бұл екі орынды ешбір маршрут байланыстырмайды. Басқа орындарды таңдаңыз.</translation>
    </message>
    <message>
        <source>This corridor has no routes yet: there is nothing to compare.</source>
        <translation>Бұл дәлізде әзірге маршрут жоқ: салыстыратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Choose two places to see how long the way between them takes.</source>
        <translation>Араларындағы жол қанша уақыт алатынын көру үшін екі орынды таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Only one way between these two places is in view, so there is nothing to hold it against. Choose other places, or show more routes on the left.</source>
        <translation>Осы екі орын арасында тек бір маршрут көрініп тұр, сондықтан оны салыстыратын ештеңе жоқ. Басқа орындарды таңдаңыз немесе сол жақтан көбірек маршрут көрсетіңіз.</translation>
    </message>
    <message>
        <source>Hours since departure. Point at a line, or use the arrow keys.</source>
        <translation>Жөнелгеннен бергі сағат. Сызықты нұсқаңыз немесе көрсеткі пернелерді пайдаланыңыз.</translation>
    </message>
    <message>
        <source>Time over distance</source>
        <translation>Уақыт пен қашықтық</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Себептер</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Ал егер…</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Жарыс</translation>
    </message>
    <message>
        <source>Let both leave at once on the map</source>
        <translation>Екеуін картада бір мезгілде жолға шығару</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>N</source>
        <translation>с. е.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>о. е.</translation>
    </message>
    <message>
        <source>E</source>
        <translation>ш. б.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>б. б.</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>ең көбі</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>кемінде</translation>
    </message>
    <message>
        <source>source</source>
        <translation>дереккөз</translation>
    </message>
    <message>
        <source>published</source>
        <translation>жарияланған</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>есептік</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>жорамал</translation>
    </message>
    <message>
        <source>Shortest line on the WGS 84 ellipsoid (geodesic after Karney, with PROJ).</source>
        <translation>WGS 84 эллипсоидындағы ең қысқа сызық (геодезиялық сызық, Карни бойынша, PROJ арқылы).</translation>
    </message>
    <message>
        <source>Measured along the line in the network data, not along the drawn line.</source>
        <translation>Салынған сызық емес, желі деректеріндегі сызық бойымен өлшенген.</translation>
    </message>
    <message>
        <source>Sum of the parts along the line.</source>
        <translation>Желі бойындағы бөліктердің қосындысы.</translation>
    </message>
    <message>
        <source>Difference of two values.</source>
        <translation>Екі мәннің айырмасы.</translation>
    </message>
    <message>
        <source>Amount divided by a rate.</source>
        <translation>Соманы бағамға бөлу.</translation>
    </message>
    <message>
        <source>Growth from one published level to another.</source>
        <translation>Бір жарияланған деңгейден екіншісіне дейінгі өсім.</translation>
    </message>
    <message>
        <source>Counted from what is published.</source>
        <translation>Жарияланған деректерден саналған.</translation>
    </message>
    <message>
        <source>Read from the calendar.</source>
        <translation>Күнтізбеден алынған.</translation>
    </message>
    <message>
        <source>A published hour as the clocks of a time zone show it.</source>
        <translation>Жарияланған сағаттың сағаттық белдеу бойынша көрсетілуі.</translation>
    </message>
    <message>
        <source>A length divided by the time it takes.</source>
        <translation>Ұзындықты оған кеткен уақытқа бөлу.</translation>
    </message>
    <message>
        <source>Travel time of the model: running, stops, border and waiting added up.</source>
        <translation>Модельдің жолда болу уақыты: жүру, аялдау, шекара және күту қосындысы.</translation>
    </message>
    <message>
        <source>reliability: high</source>
        <translation>сенімділігі: жоғары</translation>
    </message>
    <message>
        <source>reliability: medium</source>
        <translation>сенімділігі: орташа</translation>
    </message>
    <message>
        <source>reliability: low</source>
        <translation>сенімділігі: төмен</translation>
    </message>
    <message>
        <source>Network: {0}</source>
        <translation>Желі: {0}</translation>
    </message>
    <message>
        <source>paragraph {0}</source>
        <translation>{0}-абзац</translation>
    </message>
    <message>
        <source>paragraph {0}, sentence {1}</source>
        <translation>{0}-абзац, {1}-сөйлем</translation>
    </message>
    <message>
        <source>paragraph {0}, sentences {1}–{2}</source>
        <translation>{0}-абзац, {1}–{2}-сөйлемдер</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>тікелей айтады</translation>
    </message>
    <message>
        <source>implies it</source>
        <translation>жанама айтады</translation>
    </message>
    <message>
        <source>rail</source>
        <translation>теміржол</translation>
    </message>
    <message>
        <source>road</source>
        <translation>автожол</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>теңіз</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>паром</translation>
    </message>
    <message>
        <source>river</source>
        <translation>өзен</translation>
    </message>
    <message>
        <source>air</source>
        <translation>әуе</translation>
    </message>
    <message>
        <source>Along the railway</source>
        <translation>Теміржол бойымен</translation>
    </message>
    <message>
        <source>Along the road</source>
        <translation>Автожол бойымен</translation>
    </message>
    <message>
        <source>Along the sea lane</source>
        <translation>Теңіз жолы бойымен</translation>
    </message>
    <message>
        <source>Along the ferry line</source>
        <translation>Паром желісі бойымен</translation>
    </message>
    <message>
        <source>Along the river</source>
        <translation>Өзен бойымен</translation>
    </message>
    <message>
        <source>Along the flight path</source>
        <translation>Ұшу жолы бойымен</translation>
    </message>
    <message>
        <source>Along the way ({0})</source>
        <translation>Жол бойымен ({0})</translation>
    </message>
    <message>
        <source>passenger trains</source>
        <translation>жолаушылар пойыздары</translation>
    </message>
    <message>
        <source>container trains</source>
        <translation>контейнерлік пойыздар</translation>
    </message>
    <message>
        <source>highway</source>
        <translation>автомагистраль</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>кемелер</translation>
    </message>
    <message>
        <source>several modes</source>
        <translation>бірнеше көлік түрі</translation>
    </message>
    <message>
        <source>city</source>
        <translation>қала</translation>
    </message>
    <message>
        <source>town</source>
        <translation>шағын қала</translation>
    </message>
    <message>
        <source>port city</source>
        <translation>порт қаласы</translation>
    </message>
    <message>
        <source>border crossing</source>
        <translation>өткізу пункті</translation>
    </message>
    <message>
        <source>border station</source>
        <translation>шекара станциясы</translation>
    </message>
    <message>
        <source>railway junction</source>
        <translation>теміржол торабы</translation>
    </message>
    <message>
        <source>site</source>
        <translation>нысан</translation>
    </message>
    <message>
        <source>region</source>
        <translation>аймақ</translation>
    </message>
    <message>
        <source>place</source>
        <translation>орын</translation>
    </message>
    <message>
        <source>route</source>
        <translation>маршрут</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>сан</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>расталды</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>дөңгелектелген</translation>
    </message>
    <message>
        <source>different scope</source>
        <translation>қамтуы басқа</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>қайшы</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>тексеруге келмейді</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>The draft cannot be opened</source>
        <translation>Нобайды ашу мүмкін емес</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>“{0}” holds no number. Select the figure with its unit.</source>
        <translation>«{0}» ішінде сан жоқ. Санды бірлігімен бірге белгілеңіз.</translation>
    </message>
    <message>
        <source>Places or passages ({0})</source>
        <translation>Орындар немесе үзінділер ({0})</translation>
    </message>
    <message>
        <source>Add places from a file</source>
        <translation>Файлдан орындар қосу</translation>
    </message>
    <message>
        <source>“{0}” cannot be added</source>
        <translation>«{0}» — қосу мүмкін емес</translation>
    </message>
    <message>
        <source>“{0}” holds no place or passage that is not here already.</source>
        <translation>«{0}» ішінде мұнда жоқ орын да, үзінді де жоқ.</translation>
    </message>
    <message>
        <source>Proposed from “{0}”: {1} places, {2} passages.</source>
        <translation>«{0}» файлынан ұсынылды: {1} орын, {2} үзінді.</translation>
    </message>
    <message>
        <source>Share the corridor</source>
        <translation>Дәлізбен бөлісу</translation>
    </message>
    <message>
        <source>Share the corridor without the words of the text?</source>
        <translation>Дәлізбен мәтіннің сөздерінсіз бөлісу керек пе?</translation>
    </message>
    <message>
        <source>Without them, the corridor names the text and says where each passage stands; whoever has a copy of it can read along. The words belong to their publisher: share them only if you wrote the text yourself or may pass it on.</source>
        <translation>Сөздерсіз дәліз мәтінді атайды және әр үзіндінің қай жерде тұрғанын айтады; көшірмесі бар адам бірге оқи алады. Сөздер баспагеріне тиесілі: мәтінді өзіңіз жазсаңыз немесе таратуға құқығыңыз болса ғана олармен бөлісіңіз.</translation>
    </message>
    <message>
        <source>Without the text</source>
        <translation>Мәтінсіз</translation>
    </message>
    <message>
        <source>With the text…</source>
        <translation>Мәтінімен…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Share the words too?</source>
        <translation>Сөздерімен де бөлісу керек пе?</translation>
    </message>
    <message>
        <source>Whoever gets the file gets the whole text “{0}”.</source>
        <translation>Файлды алған адам бүкіл «{0}» мәтінін алады.</translation>
    </message>
    <message>
        <source>Did you write it yourself, or may you pass it on?</source>
        <translation>Оны өзіңіз жаздыңыз ба немесе таратуға құқығыңыз бар ма?</translation>
    </message>
    <message>
        <source>Yes, share the words too</source>
        <translation>Иә, сөздерімен де бөлісу</translation>
    </message>
    <message>
        <source>Corridors ({0})</source>
        <translation>Дәліздер ({0})</translation>
    </message>
    <message>
        <source>Saved as {0}, without a word of the text.</source>
        <translation>Сақталды: {0}, мәтіннің бірде-бір сөзінсіз.</translation>
    </message>
    <message>
        <source>Saved as {0}, with the whole text.</source>
        <translation>Сақталды: {0}, бүкіл мәтінімен.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Сақталды: {0}.</translation>
    </message>
    <message>
        <source>It says of itself that it is a draft: {0}.</source>
        <translation>Ол өзінің нобай екенін айтады: {0}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made</source>
        <translation>«{0}» — жасау мүмкін емес</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>«{0}» — сақтау мүмкін емес</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>және тағы {0}</translation>
    </message>
    <message>
        <source>What was deleted is named elsewhere, and was taken out there too</source>
        <translation>Жойылған нәрсе басқа жерде де аталған, ол жерден де алынып тасталды</translation>
    </message>
    <message>
        <source>To have it back, undo the deletion.</source>
        <translation>Оны қайтару үшін жоюды болдырмаңыз.</translation>
    </message>
    <message>
        <source>The draft could not be kept: {0}</source>
        <translation>Нобайды сақтау мүмкін болмады: {0}</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>«{0}» оқылуда…</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>{start} is both the beginning and the end.</source>
        <translation>{start} — әрі басы, әрі соңы.</translation>
    </message>
    <message>
        <source>{place} lies {nearest_km:,.0f} km from the nearest {what}; more than {most_km:.0f} km are not bridged.</source>
        <translation>{place}: ең жақын жерге ({what}) дейін {nearest_km:,.0f} км; {most_km:.0f} км-ден артық аралық жалғанбайды.</translation>
    </message>
    <message>
        <source>Both ends are nearest to the same point of the same {what}: {start} is too close.</source>
        <translation>Екі шетіне де ең жақын нүкте біреу-ақ ({what}): {start} тым жақын.</translation>
    </message>
    <message>
        <source>{place} lies in what is to be avoided.</source>
        <translation>{place} айналып өтуге тиіс жердің ішінде жатыр.</translation>
    </message>
    <message>
        <source>No way leads from {start} to {end} by {kinds}.</source>
        <translation>Жол табылмады: {start} → {end} ({kinds}).</translation>
    </message>
    <message>
        <source>“{name}” is no strait or canal known here. Known are: {known}.</source>
        <translation>«{name}» — мұнда белгісіз бұғаз немесе канал. Белгілілері: {known}.</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>теміржол</translation>
    </message>
    <message>
        <source>main road</source>
        <translation>негізгі автожол</translation>
    </message>
    <message>
        <source>port or sea lane</source>
        <translation>порт немесе теңіз жолы</translation>
    </message>
    <message>
        <source>Are latitude and longitude swapped? The latitude comes first.</source>
        <translation>Ендік пен бойлық ауысып кетпеді ме? Алдымен ендік жазылады.</translation>
    </message>
    <message>
        <source>Something is avoided; without that there may be one.</source>
        <translation>Бір жер айналып өтіледі; онсыз жол табылуы мүмкін.</translation>
    </message>
    <message>
        <source>No gap in the data may be bridged; with gaps there may be one.</source>
        <translation>Деректердегі үзіктерді жалғауға болмайды; жалғаса, жол табылуы мүмкін.</translation>
    </message>
    <message>
        <source>By sea as well, ships may join what land does not.</source>
        <translation>Теңіз қосылса, құрлық жалғамайтынды кемелер жалғауы мүмкін.</translation>
    </message>
    <message>
        <source>“{text}” is no place that is known here. Try another spelling, or “lat,lon”.</source>
        <translation>«{text}» — мұнда белгілі орын емес. Басқаша жазып көріңіз немесе «ендік,бойлық» беріңіз.</translation>
    </message>
    <message>
        <source>Several places are called “{text}”. Add a country or region, such as “{text}, {where}”, or give “lat,lon”:</source>
        <translation>«{text}» атты бірнеше орын бар. Ел немесе аймақ қосыңыз, мысалы «{text}, {where}», немесе «ендік,бойлық» беріңіз:</translation>
    </message>
    <message>
        <source>“{text}” is too large for a way to begin or end there. Name a place in it, or “lat,lon”:</source>
        <translation>«{text}» — жолдың басы не соңы болуға тым үлкен. Ондағы орынды атаңыз немесе «ендік,бойлық» беріңіз:</translation>
    </message>
    <message>
        <source>“{text}”: latitude and longitude look swapped; the latitude comes first and lies between -90 and 90.</source>
        <translation>«{text}»: ендік пен бойлық ауысып кеткен сияқты; алдымен ендік жазылады, ол -90 және 90 аралығында болады.</translation>
    </message>
    <message>
        <source>“{text}”: no place on Earth; latitudes lie between -90 and 90, longitudes between -180 and 180.</source>
        <translation>«{text}»: Жерде ондай орын жоқ; ендік -90 және 90, бойлық -180 және 180 аралығында болады.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>ол бүлінген</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>оның бөліктері бір-біріне сай емес</translation>
    </message>
</context>
<context>
    <name>WriteError</name>
    <message>
        <source>No space left on device. Make room there, or choose another disk.</source>
        <translation>Құрылғыда бос орын қалмады. Орын босатыңыз немесе басқа дискіні таңдаңыз.</translation>
    </message>
    <message>
        <source>No such file: there is no such folder. Make it, or choose another.</source>
        <translation>Ондай файл жоқ: ондай қалта жоқ. Оны жасаңыз немесе басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Permission denied. Choose a folder that you may write into.</source>
        <translation>Рұқсат жоқ. Жазуға құқығыңыз бар қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The name is not possible here. Choose a shorter and plainer one.</source>
        <translation>Мұнда бұл атау жарамайды. Қысқарақ, қарапайым атауды таңдаңыз.</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another name.</source>
        <translation>Мұндай атты қалта бар. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>There is something of that name already. Choose a new name.</source>
        <translation>Мұндай атты бірдеңе бар. Жаңа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>That is a device or a pipe and no file. Choose another name.</source>
        <translation>Бұл файл емес, құрылғы немесе арна. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>That is a link that leads to no file. Choose another name.</source>
        <translation>Бұл ешбір файлға апармайтын сілтеме. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>A file of another kind has that name. Choose another name.</source>
        <translation>Бұл атау басқа түрдегі файлда бар. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>The file did not come out whole and was thrown away. Try again.</source>
        <translation>Файл толық шықпады, сондықтан тасталды. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Another window of the program is writing there. Try again in a moment.</source>
        <translation>Бағдарламаның басқа терезесі сол жерге жазып жатыр. Сәлден соң қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>Жүйенің хабары: {0}.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Бұрын сонда болғаны өзгерген жоқ.</translation>
    </message>
    <message>
        <source>No space left on device, where your data folder lies ({0}). Make room there.</source>
        <translation>Деректер қалтаңыз жатқан құрылғыда бос орын қалмады ({0}). Сол жерде орын босатыңыз.</translation>
    </message>
    <message>
        <source>No such file: a part of your data folder is gone ({0}). Bring it back.</source>
        <translation>Деректер қалтаңыздың бір бөлігі жоқ ({0}). Оны орнына қайтарыңыз.</translation>
    </message>
    <message>
        <source>Permission denied: the program may not write into your data folder ({0}). Have that allowed.</source>
        <translation>Рұқсат жоқ: бағдарлама деректер қалтаңызға жаза алмайды ({0}). Оған рұқсат беріңіз.</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Put a figure of the corridor here, with who says so; or type {</source>
        <translation>Осы жерге дәліздің санын кім айтқанымен бірге қою; немесе { теріңіз</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>Сан…</translation>
    </message>
</context>
<context>
    <name>YearPlayer</name>
    <message>
        <source>As it stood</source>
        <translation>Сол кездегі күйі</translation>
    </message>
    <message>
        <source>Show the map&apos;s network as it stood at the end of a year. What was not there yet is drawn faint.</source>
        <translation>Картадағы желінің жыл соңындағы күйін көрсету. Ол кезде әлі жоғы солғын сызылады.</translation>
    </message>
    <message>
        <source>+1 year</source>
        <translation>+1 жыл</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ойнату</translation>
    </message>
    <message>
        <source>Let the network grow year by year</source>
        <translation>Желінің жылдан жылға өсуін көрсету</translation>
    </message>
</context>
</TS>
