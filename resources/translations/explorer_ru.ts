<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AboutDataDialog</name>
    <message>
        <source>About the data</source>
        <translation>О данных</translation>
    </message>
    <message>
        <source>The licence file is missing from this copy.</source>
        <translation>В этой копии программы нет файла лицензии.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Corridor Explorer</source>
        <translation>О программе Corridor Explorer</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Версия {0}</translation>
    </message>
    <message>
        <source>Open a transport corridor, see it on a map, compare its routes, and for every number get the answer to “says who?”</source>
        <translation>Откройте транспортный коридор, посмотрите на него на карте, сравните маршруты и для каждого числа узнайте, «кто это сказал?».</translation>
    </message>
    <message>
        <source>MIT licence. It works without network and without an account; nothing leaves this computer.</source>
        <translation>Лицензия MIT. Работает без сети и без учётной записи; с этого компьютера ничего не уходит.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Corridors…</source>
        <translation>Коридоры…</translation>
    </message>
    <message>
        <source>Choose another corridor, or open one of your own</source>
        <translation>Выбрать другой коридор или открыть свой</translation>
    </message>
    <message>
        <source>Open your copy of an article…</source>
        <translation>Открыть вашу копию статьи…</translation>
    </message>
    <message>
        <source>Read an article with its passages marked</source>
        <translation>Читать статью с отмеченными отрывками</translation>
    </message>
    <message>
        <source>Your copies…</source>
        <translation>Ваши копии…</translation>
    </message>
    <message>
        <source>List the copies of articles that are kept, and remove them</source>
        <translation>Показать сохранённые копии статей и удалить ненужные</translation>
    </message>
    <message>
        <source>Open a corridor…</source>
        <translation>Открыть коридор…</translation>
    </message>
    <message>
        <source>Open another corridor from a .corridor file</source>
        <translation>Открыть другой коридор из файла .corridor</translation>
    </message>
    <message>
        <source>Open a corridor&apos;s folder…</source>
        <translation>Открыть папку коридора…</translation>
    </message>
    <message>
        <source>Open a corridor that is being worked on</source>
        <translation>Открыть коридор, над которым идёт работа</translation>
    </message>
    <message>
        <source>New corridor from a text…</source>
        <translation>Новый коридор из текста…</translation>
    </message>
    <message>
        <source>Make a corridor of your own from an article or any text</source>
        <translation>Сделать свой коридор из статьи или любого текста</translation>
    </message>
    <message>
        <source>Edit a copy of this corridor</source>
        <translation>Править копию коридора</translation>
    </message>
    <message>
        <source>Change places, routes, passages and claims; the corridor itself stays</source>
        <translation>Изменить места, маршруты, отрывки и утверждения; сам коридор останется прежним</translation>
    </message>
    <message>
        <source>Your drafts…</source>
        <translation>Ваши черновики…</translation>
    </message>
    <message>
        <source>Open, rename and delete corridors in the making</source>
        <translation>Открыть, переименовать или удалить незаконченные коридоры</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Forget what was chosen and show the corridor as at first</source>
        <translation>Забыть всё выбранное и показать коридор как в начале</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>Сохранить карту как рисунок…</translation>
    </message>
    <message>
        <source>Save what the map shows as PNG, SVG or PDF</source>
        <translation>Сохранить видимую карту как PNG, SVG или PDF</translation>
    </message>
    <message>
        <source>Print the map…</source>
        <translation>Печать карты…</translation>
    </message>
    <message>
        <source>See the map on paper and print it</source>
        <translation>Посмотреть карту на бумаге и напечатать</translation>
    </message>
    <message>
        <source>Print the claim check…</source>
        <translation>Печать проверки утверждений…</translation>
    </message>
    <message>
        <source>See the listed claims on paper and print them</source>
        <translation>Посмотреть утверждения из списка на бумаге и напечатать</translation>
    </message>
    <message>
        <source>Save the claim check as PDF…</source>
        <translation>Сохранить проверку утверждений в PDF…</translation>
    </message>
    <message>
        <source>Save the listed claims with their evidence as a document</source>
        <translation>Сохранить утверждения из списка с подтверждениями как документ</translation>
    </message>
    <message>
        <source>Save a page for pupils…</source>
        <translation>Сохранить страницу для учеников…</translation>
    </message>
    <message>
        <source>Save map, race, claims and a lesson&apos;s questions as one web page</source>
        <translation>Сохранить карту, гонку, утверждения и вопросы урока одной веб-страницей</translation>
    </message>
    <message>
        <source>Save a quiz for Moodle…</source>
        <translation>Сохранить тест для Moodle…</translation>
    </message>
    <message>
        <source>Save a lesson&apos;s questions as Moodle XML or GIFT</source>
        <translation>Сохранить вопросы урока в формате Moodle XML или GIFT</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Save lines, places, passages or sources for other programs</source>
        <translation>Сохранить линии, места, отрывки или источники для других программ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Read places, passages or sources of a file into a new corridor</source>
        <translation>Прочитать места, отрывки или источники из файла в новый коридор</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>Вернуться на шаг назад</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Take back the last undo</source>
        <translation>Вернуть отменённый шаг</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Find a place, a figure or a passage</source>
        <translation>Найти место, число или отрывок</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>Показать карту крупнее</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Show more of the map</source>
        <translation>Показать большую часть карты</translation>
    </message>
    <message>
        <source>Show the whole route</source>
        <translation>Показать весь маршрут</translation>
    </message>
    <message>
        <source>Fit the map to the route in hand</source>
        <translation>Подогнать карту под выбранный маршрут</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Show the part of the map that was shown before</source>
        <translation>Показать предыдущую часть карты</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Show the part of the map that was shown after this one</source>
        <translation>Показать следующую часть карты</translation>
    </message>
    <message>
        <source>Measure distance</source>
        <translation>Измерить расстояние</translation>
    </message>
    <message>
        <source>Measure along points that you click on the map</source>
        <translation>Измерить по точкам, которые вы отметите на карте</translation>
    </message>
    <message>
        <source>Race of the two ways</source>
        <translation>Гонка двух маршрутов</translation>
    </message>
    <message>
        <source>Let the two compared ways leave at once on the map</source>
        <translation>Начать движение по обоим сравниваемым маршрутам одновременно, на карте</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Move the map at once, without flights and without running on</source>
        <translation>Перемещать карту сразу, без перелётов и без инерции</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Следующий отрывок</translation>
    </message>
    <message>
        <source>Go to the next passage of the article</source>
        <translation>Перейти к следующему отрывку статьи</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Предыдущий отрывок</translation>
    </message>
    <message>
        <source>Go to the previous passage of the article</source>
        <translation>Перейти к предыдущему отрывку статьи</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>Проверка утверждений</translation>
    </message>
    <message>
        <source>See every claim of the articles with its verdict</source>
        <translation>Посмотреть все утверждения статей с результатами проверки</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>Show the lesson or the map to the whole room</source>
        <translation>Показать урок или карту всему классу</translation>
    </message>
    <message>
        <source>Lessons…</source>
        <translation>Уроки…</translation>
    </message>
    <message>
        <source>Choose a lesson of this corridor and present it</source>
        <translation>Выбрать урок этого коридора и показать его</translation>
    </message>
    <message>
        <source>Map only</source>
        <translation>Только карта</translation>
    </message>
    <message>
        <source>Fold everything over the map; again: as it was</source>
        <translation>Свернуть всё поверх карты; ещё раз — вернуть как было</translation>
    </message>
    <message>
        <source>List of routes and places</source>
        <translation>Список маршрутов и мест</translation>
    </message>
    <message>
        <source>Fold or open the list at the left</source>
        <translation>Свернуть или развернуть список слева</translation>
    </message>
    <message>
        <source>Page below the map</source>
        <translation>Страница под картой</translation>
    </message>
    <message>
        <source>Fold or open the page of a question</source>
        <translation>Свернуть или развернуть страницу с вопросом</translation>
    </message>
    <message>
        <source>Sheet at the right</source>
        <translation>Панель справа</translation>
    </message>
    <message>
        <source>Fold or open details, article or claims</source>
        <translation>Свернуть или развернуть сведения, статью или утверждения</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Открыть меню</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Занять весь экран</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>How to do what the program is made for, task by task</source>
        <translation>Как сделать то, для чего создана программа: задача за задачей</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>List every key of the window and of the map</source>
        <translation>Все клавиши окна и карты</translation>
    </message>
    <message>
        <source>About the data</source>
        <translation>О данных</translation>
    </message>
    <message>
        <source>Where the map and the figures come from</source>
        <translation>Откуда взяты карта и данные</translation>
    </message>
    <message>
        <source>Published times beside the model</source>
        <translation>Опубликованное время и модель</translation>
    </message>
    <message>
        <source>How well the travel times fit what is published</source>
        <translation>Насколько время в пути по модели согласуется с опубликованным</translation>
    </message>
    <message>
        <source>About Corridor Explorer</source>
        <translation>О программе Corridor Explorer</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Версия и лицензия</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Новый урок</translation>
    </message>
    <message>
        <source>Make a lesson of your own of what the map shows</source>
        <translation>Сделать собственный урок из того, что показывает карта</translation>
    </message>
    <message>
        <source>Share the lesson…</source>
        <translation>Поделиться уроком…</translation>
    </message>
    <message>
        <source>Save the lesson in hand with its corridor as one file</source>
        <translation>Сохранить текущий урок вместе с коридором в одном файле</translation>
    </message>
    <message>
        <source>Save a hand-out…</source>
        <translation>Сохранить раздаточный лист…</translation>
    </message>
    <message>
        <source>Save a lesson&apos;s worksheet, or its key, to be printed</source>
        <translation>Сохранить рабочий лист урока или ключ к нему для печати</translation>
    </message>
    <message>
        <source>Record the screen as a step</source>
        <translation>Записать экран как шаг</translation>
    </message>
    <message>
        <source>Make a step of a lesson of what is on the screen now</source>
        <translation>Сделать шаг урока из того, что сейчас на экране</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>Краткая экскурсия</translation>
    </message>
    <message>
        <source>See in three steps where to begin</source>
        <translation>Увидеть за три шага, с чего начать</translation>
    </message>
</context>
<context>
    <name>AppearanceMenus</name>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Map style</source>
        <translation>Стиль карты</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Как у окна</translation>
    </message>
</context>
<context>
    <name>ArticleCopies</name>
    <message>
        <source>Reading “{0}” was cancelled.</source>
        <translation>Чтение «{0}» отменено.</translation>
    </message>
    <message>
        <source>“{0}” is closed.</source>
        <translation>«{0}» закрыто.</translation>
    </message>
    <message>
        <source>“{0}” is closed. Your copy stays kept: File → Your copies opens it again.</source>
        <translation>«{0}» закрыто. Ваша копия сохранена: Файл → Ваши копии откроет её снова.</translation>
    </message>
    <message>
        <source>The copy could not be removed: {0}</source>
        <translation>Не удалось удалить копию: {0}</translation>
    </message>
    <message>
        <source>Your kept copy of “{0}” is empty or damaged. Open the article&apos;s file once more; the other copies are unharmed.</source>
        <translation>Ваша сохранённая копия «{0}» пуста или повреждена. Откройте файл статьи ещё раз; другие копии не пострадали.</translation>
    </message>
    <message>
        <source>The copy is open, but could not be kept for next time: {0}</source>
        <translation>Копия открыта, но сохранить её на следующий раз не удалось: {0}</translation>
    </message>
    <message>
        <source>Not one of the articles</source>
        <translation>Не из статей коридора</translation>
    </message>
    <message>
        <source>“{0}” is not one of this corridor&apos;s articles.</source>
        <translation>«{0}» не относится к статьям этого коридора.</translation>
    </message>
    <message>
        <source>Do you want to read it as plain text?</source>
        <translation>Прочитать как обычный текст?</translation>
    </message>
    <message>
        <source>Open as plain text</source>
        <translation>Открыть как текст</translation>
    </message>
    <message>
        <source>Make a corridor from it</source>
        <translation>Сделать из него коридор</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened</source>
        <translation>Не удаётся открыть «{0}»</translation>
    </message>
    <message>
        <source>{0} files cannot be opened</source>
        <translation>Не открываются файлы: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Remove the copy?</source>
        <translation>Удалить копию?</translation>
    </message>
    <message>
        <source>Remove your copy of “{0}”?</source>
        <translation>Удалить вашу копию «{0}»?</translation>
    </message>
    <message>
        <source>The program forgets the text. The file that you opened stays where it is.</source>
        <translation>Программа забудет текст. Файл, который вы открывали, останется на месте.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>ArticleFooter</name>
    <message>
        <source>Walk through all passages again</source>
        <translation>Пройти по всем отрывкам ещё раз</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Все отрывки</translation>
    </message>
    <message>
        <source>Claim check: {0}</source>
        <translation>Проверка: {0}</translation>
    </message>
    <message>
        <source>Is it true?</source>
        <translation>Это верно?</translation>
    </message>
    <message>
        <source>What these words mean</source>
        <translation>Что значат эти слова</translation>
    </message>
    <message>
        <source>How your copy was compared</source>
        <translation>Как сравнивалась ваша копия</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Отрывки</translation>
    </message>
    <message>
        <source>Claims and times</source>
        <translation>Утверждения и время</translation>
    </message>
    <message>
        <source>Travel times</source>
        <translation>Время в пути</translation>
    </message>
    <message>
        <source>town</source>
        <translation>город</translation>
    </message>
    <message>
        <source>country; no way stops in its middle</source>
        <translation>страна; ни один маршрут не кончается в её середине</translation>
    </message>
    <message>
        <source>region; no way stops in its middle</source>
        <translation>регион; ни один маршрут не кончается в его середине</translation>
    </message>
    <message>
        <source>district; no way stops in its middle</source>
        <translation>район; ни один маршрут не кончается в его середине</translation>
    </message>
    <message>
        <source>sea, mountains or the like; only a label</source>
        <translation>море, горы и тому подобное; только надпись</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>жителей: {0}</translation>
    </message>
    <message>
        <source>There are several places of that name.</source>
        <translation>Есть несколько мест с таким названием.</translation>
    </message>
    <message>
        <source>It may stand for a government.</source>
        <translation>Может означать правительство.</translation>
    </message>
    <message>
        <source>It may be an ordinary word.</source>
        <translation>Может быть обычным словом.</translation>
    </message>
    <message>
        <source>It may be somebody&apos;s name.</source>
        <translation>Может быть чьим-то именем.</translation>
    </message>
    <message>
        <source>named in the text; position from the gazetteer</source>
        <translation>названо в тексте; положение из указателя географических названий</translation>
    </message>
    <message>
        <source>searched by you; position from the gazetteer</source>
        <translation>найдено вами; положение из указателя географических названий</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>поставлено вручную</translation>
    </message>
    <message>
        <source>position as in the corridor that was copied</source>
        <translation>положение как в исходном коридоре</translation>
    </message>
    <message>
        <source>position from a file of yours</source>
        <translation>положение из вашего файла</translation>
    </message>
    <message>
        <source>No way was found. The straight line is assumed.</source>
        <translation>Путь не найден. Взята прямая линия (допущение).</translation>
    </message>
    <message>
        <source>The network begins too far from a place. The straight line is assumed.</source>
        <translation>Сеть начинается слишком далеко от одного из мест. Взята прямая линия (допущение).</translation>
    </message>
    <message>
        <source>The network could not be read. The straight line is assumed.</source>
        <translation>Сеть не удалось прочитать. Взята прямая линия (допущение).</translation>
    </message>
    <message>
        <source>by rail</source>
        <translation>по железной дороге</translation>
    </message>
    <message>
        <source>by road</source>
        <translation>по автодороге</translation>
    </message>
    <message>
        <source>by sea</source>
        <translation>по морю</translation>
    </message>
    <message>
        <source>by ferry</source>
        <translation>на пароме</translation>
    </message>
    <message>
        <source>by river</source>
        <translation>по реке</translation>
    </message>
    <message>
        <source>by air</source>
        <translation>по воздуху</translation>
    </message>
    <message>
        <source>how?</source>
        <translation>на чём?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Что-то другое</translation>
    </message>
    <message>
        <source>Length of a part of a route</source>
        <translation>Длина части маршрута</translation>
    </message>
    <message>
        <source>Travel time between two places</source>
        <translation>Время в пути между двумя местами</translation>
    </message>
    <message>
        <source>places</source>
        <translation>места</translation>
    </message>
    <message>
        <source>a way</source>
        <translation>маршрут</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даты</translation>
    </message>
    <message>
        <source>paragraph {0}, sentence {1}</source>
        <translation>абзац {0}, предложение {1}</translation>
    </message>
    <message>
        <source>1 proposal left</source>
        <translation>1 вопрос без ответа</translation>
    </message>
    <message>
        <source>{0} proposals left</source>
        <translation>вопросов без ответа: {0}</translation>
    </message>
    <message>
        <source>{0} parts of routes without a line</source>
        <translation>частей маршрутов без линии: {0}</translation>
    </message>
    <message>
        <source>no route yet</source>
        <translation>маршрута ещё нет</translation>
    </message>
    <message>
        <source>nothing; all confirmed</source>
        <translation>ничего; всё принято</translation>
    </message>
    <message>
        <source>draft: all confirmed</source>
        <translation>черновик: всё принято</translation>
    </message>
    <message>
        <source>draft: {0} not confirmed</source>
        <translation>черновик: не принято: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>New corridor from a text</source>
        <translation>Новый коридор из текста</translation>
    </message>
    <message>
        <source>Looking for places, figures and ways in “{0}”…</source>
        <translation>Поиск мест, чисел и маршрутов в «{0}»…</translation>
    </message>
    <message>
        <source>No corridor could be made from this draft</source>
        <translation>Из этого черновика не удалось сделать коридор</translation>
    </message>
    <message>
        <source>Copying the corridor…</source>
        <translation>Копирование коридора…</translation>
    </message>
    <message>
        <source>The draft cannot be opened</source>
        <translation>Черновик не открывается</translation>
    </message>
    <message>
        <source>The text has {0} characters. The first {1} are looked through here, up to “…{2}”. For what follows, save that part as a file of its own and make a corridor from it.</source>
        <translation>Знаков в тексте: {0}. Здесь просматриваются первые {1}, до «…{2}». Остальное сохраните отдельным файлом и сделайте коридор из него.</translation>
    </message>
    <message>
        <source>Texts ({0});;All files (*)</source>
        <translation>Тексты ({0});;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>AuthoringCard</name>
    <message>
        <source>Open the card (F7)</source>
        <translation>Развернуть карточку (F7)</translation>
    </message>
    <message>
        <source>Fold the card (F7)</source>
        <translation>Свернуть карточку (F7)</translation>
    </message>
    <message>
        <source>What is asked now</source>
        <translation>О чём вопрос сейчас</translation>
    </message>
</context>
<context>
    <name>BothPlaces</name>
    <message>
        <source>Show {0} and {1}</source>
        <translation>Показать: {0} и {1}</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Published times beside the model</source>
        <translation>Опубликованное время и модель</translation>
    </message>
    <message>
        <source>How well do the travel times fit?</source>
        <translation>Насколько верно время в пути?</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Копировать как CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This corridor holds no published time to hold the model against.</source>
        <translation>В этом коридоре нет опубликованного времени, с которым можно сравнить модель.</translation>
    </message>
    <message>
        <source>Each published time is held against a model that knows nothing of the time&apos;s own line: only so does a hit prove anything. The band holds 90 of 100 cases, the line in it is the middle case, the diamond the published time. Times marked “used” set a value, so their fit proves little. What is of another train or line stands at the end and is not counted. All of this is about the published state.</source>
        <translation>Каждое опубликованное время сравнивается с моделью, которая ничего не знает о его собственной линии: только так совпадение что-то доказывает. Полоса охватывает 90 случаев из 100, черта в ней — медиана, ромб — опубликованное время. Время с пометкой «учтено» само задаёт значение, поэтому его совпадение мало что доказывает. То, что относится к другому поезду или другой линии, стоит в конце и не считается. Всё это — об исходном состоянии.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} inside. Off by {3} on average, counting how wide the band is (CRPS); the middle case is {4}.</source>
        <translation>{0}: {1} из {2} внутри. Ошибка в среднем {3} с учётом ширины полосы (CRPS); медиана: {4}.</translation>
    </message>
    <message>
        <source>{0} too late</source>
        <translation>позже на {0}</translation>
    </message>
    <message>
        <source>{0} too early</source>
        <translation>раньше на {0}</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Поездка</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>time saved by {0}, against {1}</source>
        <translation>экономия времени: {0}, в сравнении с {1}</translation>
    </message>
    <message>
        <source>{0}, its timetable</source>
        <translation>{0}, своё расписание</translation>
    </message>
    <message>
        <source>test</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>used</source>
        <translation>учтено</translation>
    </message>
    <message>
        <source>used for {0}</source>
        <translation>учтено для: {0}</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>нельзя сравнить</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>published {0}, model {1}, middle {2}</source>
        <translation>опубликовано {0}, модель {1}, медиана {2}</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What is changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>before</source>
        <translation>было</translation>
    </message>
    <message>
        <source>now</source>
        <translation>стало</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation>Отменить: {0}</translation>
    </message>
    <message>
        <source>no way left</source>
        <translation>пути нет</translation>
    </message>
</context>
<context>
    <name>ClaimDetail</name>
    <message>
        <source>Figures that agree</source>
        <translation>Данные, которые согласуются</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Данные, которые расходятся</translation>
    </message>
    <message>
        <source>Figures that decide nothing</source>
        <translation>Данные, которые ничего не решают</translation>
    </message>
    <message>
        <source>To set beside it</source>
        <translation>Для сравнения</translation>
    </message>
    <message>
        <source>In the text:</source>
        <translation>В тексте:</translation>
    </message>
    <message>
        <source>Worth noticing</source>
        <translation>Стоит заметить</translation>
    </message>
    <message>
        <source>Read it in the text</source>
        <translation>Прочитать в тексте</translation>
    </message>
    <message>
        <source>Read it in our own text</source>
        <translation>Прочитать в нашем тексте</translation>
    </message>
    <message>
        <source>Open your own copy of this article to read the passage itself.</source>
        <translation>Откройте свою копию этой статьи, чтобы прочитать сам отрывок.</translation>
    </message>
    <message>
        <source>Open your copy…</source>
        <translation>Открыть копию…</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>На карте:</translation>
    </message>
    <message>
        <source>Who is the source?</source>
        <translation>Кто источник?</translation>
    </message>
</context>
<context>
    <name>ClaimFilterBar</name>
    <message>
        <source>Filter ({0})</source>
        <translation>Фильтр ({0})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Choose claims by article and verdict</source>
        <translation>Выбрать утверждения по статье и результату проверки</translation>
    </message>
    <message>
        <source>Article whose claims are listed</source>
        <translation>Статья, утверждения которой показаны</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Find a claim</source>
        <translation>Найти утверждение</translation>
    </message>
    <message>
        <source>Find a claim by words, figures or places</source>
        <translation>Найти утверждение по словам, числам или местам</translation>
    </message>
    <message>
        <source>Claims of which article</source>
        <translation>Утверждения какой статьи</translation>
    </message>
    <message>
        <source>worth noticing {0}</source>
        <translation>с замечанием {0}</translation>
    </message>
    <message>
        <source>Claims about which there is more to know</source>
        <translation>Утверждения, о которых стоит знать больше</translation>
    </message>
</context>
<context>
    <name>ClaimSheet</name>
    <message>
        <source>What the signs mean</source>
        <translation>Что значат знаки</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>Проверка утверждений</translation>
    </message>
    <message>
        <source>{0} of {1} claims, as chosen in the program.</source>
        <translation>Утверждения: {0} из {1}, по выбору в программе.</translation>
    </message>
    <message>
        <source>All {1} claims of the articles.</source>
        <translation>Все утверждения статей: {1}.</translation>
    </message>
    <message>
        <source>in the text: {0}</source>
        <translation>в тексте: {0}</translation>
    </message>
    <message>
        <source>Worth noticing: {0}</source>
        <translation>Стоит заметить: {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Страница {0} из {1}</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>более</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>менее</translation>
    </message>
    <message>
        <source>The most reliable figures for the same thing agree with it.</source>
        <translation>Самые надёжные данные о том же согласуются с ним.</translation>
    </message>
    <message>
        <source>The figures for the same thing come close, but do not quite agree with it or with each other.</source>
        <translation>Данные о том же близки, но не вполне совпадают с ним или между собой.</translation>
    </message>
    <message>
        <source>What is known measures something else, such as another way, time or unit, so it decides nothing.</source>
        <translation>Известные данные измеряют что-то другое: другой маршрут, другое время или другую единицу, поэтому ничего не решают.</translation>
    </message>
    <message>
        <source>The most reliable figures for the same thing all say otherwise.</source>
        <translation>Все самые надёжные данные о том же говорят иное.</translation>
    </message>
    <message>
        <source>Nothing that is recorded here can be held against it.</source>
        <translation>Здесь нет данных, с которыми его можно сравнить.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>согласуется</translation>
    </message>
    <message>
        <source>comes close</source>
        <translation>близко</translation>
    </message>
    <message>
        <source>within the limit that the article gives</source>
        <translation>в пределах, указанных в статье</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>расходится</translation>
    </message>
    <message>
        <source>fits, but measures something else</source>
        <translation>подходит, но измеряет другое</translation>
    </message>
    <message>
        <source>differs, but measures something else</source>
        <translation>расходится, но измеряет другое</translation>
    </message>
    <message>
        <source>counts something else</source>
        <translation>считает другое</translation>
    </message>
    <message>
        <source>does not rule it out</source>
        <translation>не исключает этого</translation>
    </message>
    <message>
        <source>rules it out</source>
        <translation>исключает это</translation>
    </message>
    <message>
        <source>for comparison</source>
        <translation>для сравнения</translation>
    </message>
    <message>
        <source>outcome so far</source>
        <translation>что вышло на сегодня</translation>
    </message>
    <message>
        <source>holds by this clock</source>
        <translation>верно по этим часам</translation>
    </message>
    <message>
        <source>does not hold by this clock</source>
        <translation>неверно по этим часам</translation>
    </message>
    <message>
        <source>The verdict rests on a figure that is assumed.</source>
        <translation>Результат проверки опирается на допущение.</translation>
    </message>
    <message>
        <source>{0} fits another way and not this line. {1}.</source>
        <translation>{0}: подходит к другому маршруту, а не к этой линии. {1}.</translation>
    </message>
    <message>
        <source>The same number is published for something else: {0}.</source>
        <translation>То же число опубликовано о другом: {0}.</translation>
    </message>
    <message>
        <source>It happened only after the text came out: {0}.</source>
        <translation>Это произошло уже после выхода текста: {0}.</translation>
    </message>
    <message>
        <source>The report that the article draws on says “{0}”, the article “{1}”.</source>
        <translation>В отчёте, на который опирается статья, стоит «{0}», в статье — «{1}».</translation>
    </message>
    <message>
        <source>It is an aim. What has become of it so far: {0}.</source>
        <translation>Это цель. Что вышло на сегодня: {0}.</translation>
    </message>
    <message>
        <source>Another figure of the same thing excludes it: {0}. Both cannot hold.</source>
        <translation>Это исключают другие данные о том же: {0}. И то и другое верным быть не может.</translation>
    </message>
    <message>
        <source>It holds by one local clock only: {0}.</source>
        <translation>Верно только по одному местному времени: {0}.</translation>
    </message>
    <message>
        <source>Other statistics give other figures: {0}.</source>
        <translation>Другая статистика даёт другие данные: {0}.</translation>
    </message>
    <message>
        <source>This is the figure of one side ({0}). Other statistics give {1}.</source>
        <translation>Это данные одной стороны ({0}). Другая статистика даёт {1}.</translation>
    </message>
    <message>
        <source>It rests on a translation. The article: {0}. The original: {1} ({2}).</source>
        <translation>Дело в переводе. Статья: {0}. Оригинал: {1} ({2}).</translation>
    </message>
    <message>
        <source>the straight line is {0}</source>
        <translation>прямая линия: {0}</translation>
    </message>
    <message>
        <source>The text takes its report from {0}: a figure from there is no second witness.</source>
        <translation>Текст берёт своё сообщение отсюда: {0}. Число оттуда — не второй свидетель.</translation>
    </message>
    <message>
        <source>{0} of the figures come from one publication, {1}: they count as one witness.</source>
        <translation>Чисел из одной публикации ({1}): {0}; они считаются одним свидетелем.</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Claims and times</source>
        <translation>Утверждения и время</translation>
    </message>
    <message>
        <source>{0}: keep as a claim?</source>
        <translation>{0}: утверждение?</translation>
    </message>
    <message>
        <source>Every figure is answered. Click a marked one to change it.</source>
        <translation>Все числа разобраны. Щёлкните отмеченное, чтобы изменить ответ.</translation>
    </message>
    <message>
        <source>No figure and no date was found. Select one in the text and choose Figure with the right mouse button.</source>
        <translation>Не найдено ни чисел, ни дат. Выделите нужное в тексте и правой кнопкой мыши выберите «Число».</translation>
    </message>
    <message>
        <source>Drop all {0} left</source>
        <translation>Отбросить остальные ({0})</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Все утверждения</translation>
    </message>
    <message>
        <source>What it is checked against stays as in the corridor copied.</source>
        <translation>То, с чем оно сверяется, остаётся как в исходном коридоре.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>No claim</source>
        <translation>Не утверждение</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>In your own words (may stay empty)</source>
        <translation>Своими словами (можно не заполнять)</translation>
    </message>
    <message>
        <source>What does it measure?</source>
        <translation>Что это измеряет?</translation>
    </message>
    <message>
        <source>On which route?</source>
        <translation>На каком маршруте?</translation>
    </message>
    <message>
        <source>It becomes the route&apos;s published time, with this text as its source.</source>
        <translation>Это станет опубликованным временем маршрута; источник — этот текст.</translation>
    </message>
    <message>
        <source>There is no line along a network yet to compare it with.</source>
        <translation>Ещё нет линии по сети, с которой можно сравнить.</translation>
    </message>
    <message>
        <source>The line on the map is {0} km long. The claim check compares the two.</source>
        <translation>Длина линии на карте — {0} км. Проверка утверждений сравнит одно с другим.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>From at least</source>
        <translation>Не менее</translation>
    </message>
    <message>
        <source>To at most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>The text says</source>
        <translation>В тексте сказано</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Показать все утверждения</translation>
    </message>
    <message>
        <source>No claim is as you ask.</source>
        <translation>Таких утверждений нет.</translation>
    </message>
    <message>
        <source>No claims are recorded for this corridor.</source>
        <translation>Для этого коридора утверждений не записано.</translation>
    </message>
</context>
<context>
    <name>ClockMenu</name>
    <message>
        <source>Departure {0}, {1}: published by {2}.</source>
        <translation>Отправление {0}, {1}; опубликовано: {2}.</translation>
    </message>
    <message>
        <source>Departure {0}, {1}: chosen by you.</source>
        <translation>Отправление {0}, {1}; выбрано вами.</translation>
    </message>
    <message>
        <source>Departure {0}, {1}: an example, no hour is published.</source>
        <translation>Отправление {0}, {1}; это пример: час отправления не опубликован.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Hours since departure, or what local clocks show</source>
        <translation>Часы от отправления или местное время</translation>
    </message>
    <message>
        <source>Hours since departure</source>
        <translation>Часы от отправления</translation>
    </message>
    <message>
        <source>Local clocks at both ends</source>
        <translation>Местное время на обоих концах</translation>
    </message>
    <message>
        <source>Choose the departure…</source>
        <translation>Выбрать отправление…</translation>
    </message>
    <message>
        <source>Forget the chosen departure</source>
        <translation>Забыть выбранное отправление</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Every route is hidden.</source>
        <translation>Все маршруты скрыты.</translation>
    </message>
    <message>
        <source>None of the visible routes stops at both places. Choose other places, or show more routes on the left.</source>
        <translation>Ни один из видимых маршрутов не останавливается в обоих местах. Выберите другие места или покажите больше маршрутов слева.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>публикация</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Прямая линия</translation>
    </message>
    <message>
        <source>length unknown</source>
        <translation>длина неизвестна</translation>
    </message>
    <message>
        <source>no published time</source>
        <translation>время не опубликовано</translation>
    </message>
    <message>
        <source>Border behind {0}, km {1}</source>
        <translation>Граница за местом: {0}, км {1}</translation>
    </message>
    <message>
        <source>Change of gauge at {0}</source>
        <translation>Смена ширины колеи: {0}</translation>
    </message>
    <message>
        <source>No border on the way</source>
        <translation>На пути нет границ</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” run over the same line.</source>
        <translation>«{0}» и «{1}» идут по одной линии.</translation>
    </message>
    <message>
        <source>“{0}” is {1} shorter than “{2}”.</source>
        <translation>«{0}» короче на {1}, чем «{2}».</translation>
    </message>
    <message>
        <source>By published times, “{0}” is {1} faster.</source>
        <translation>По опубликованным данным «{0}» быстрее на {1}.</translation>
    </message>
    <message>
        <source>Published times hold for the published state: {0}</source>
        <translation>Опубликованное время относится к исходному состоянию: {0}</translation>
    </message>
    <message>
        <source>no way left</source>
        <translation>пути нет</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>время неизвестно</translation>
    </message>
    <message>
        <source>“{0}” has no way left.</source>
        <translation>«{0}»: пути больше нет.</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: {1}.</source>
        <translation>«{0}»: без изменений, {1}.</translation>
    </message>
    <message>
        <source>“{0}” takes {1}.</source>
        <translation>«{0}»: займёт {1}.</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>A lesson is presented</source>
        <translation>Идёт показ урока</translation>
    </message>
    <message>
        <source>Type the guess and press Return.</source>
        <translation>Введите предположение и нажмите Enter.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Motion as usual</source>
        <translation>Движение как обычно</translation>
    </message>
    <message>
        <source>Freezing needs a second screen, to look ahead on.</source>
        <translation>Для стоп-кадра нужен второй экран, чтобы смотреть вперёд.</translation>
    </message>
    <message>
        <source>The projector is black (B)</source>
        <translation>Проектор затемнён (B)</translation>
    </message>
    <message>
        <source>The projector is frozen (F)</source>
        <translation>На проекторе стоп-кадр (F)</translation>
    </message>
    <message>
        <source>There is one screen, or all show the same picture.</source>
        <translation>Экран один, или на всех одна и та же картинка.</translation>
    </message>
    <message>
        <source>Keep the guesses</source>
        <translation>Сохранить предположения</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved: {1}</source>
        <translation>Не удаётся сохранить «{0}»: {1}</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Take a guess in (+)</source>
        <translation>Записать предположение (+)</translation>
    </message>
    <message>
        <source>The step as it was (O)</source>
        <translation>Вернуть шаг (O)</translation>
    </message>
    <message>
        <source>Race: run or stand (V)</source>
        <translation>Гонка: пуск или стоп (V)</translation>
    </message>
    <message>
        <source>Look at something else (L)</source>
        <translation>Посмотреть другое (L)</translation>
    </message>
    <message>
        <source>Close a border (X)</source>
        <translation>Закрыть границу (X)</translation>
    </message>
    <message>
        <source>Map only (M)</source>
        <translation>Только карта (M)</translation>
    </message>
    <message>
        <source>Pointer (D)</source>
        <translation>Указка (D)</translation>
    </message>
    <message>
        <source>Pen (H)</source>
        <translation>Перо (H)</translation>
    </message>
    <message>
        <source>Spotlight (K)</source>
        <translation>Подсветка (K)</translation>
    </message>
    <message>
        <source>Black (B)</source>
        <translation>Затемнить (B)</translation>
    </message>
    <message>
        <source>Step before (Page Up)</source>
        <translation>Предыдущий шаг (Page Up)</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Следующий шаг (Page Down)</translation>
    </message>
    <message>
        <source>Leave (Escape)</source>
        <translation>Выйти (Escape)</translation>
    </message>
    <message>
        <source>+ Guess</source>
        <translation>+ Записать</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Your copies</source>
        <translation>Ваши копии</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Texts of articles that you opened are kept on this computer, in the program&apos;s own folder, and nowhere else. Their words go into an export only if you ask for it twice.</source>
        <translation>Тексты статей, которые вы открывали, хранятся на этом компьютере, в папке программы, и больше нигде. Их слова попадают в экспорт, только если вы дважды об этом попросите.</translation>
    </message>
    <message>
        <source>of another corridor</source>
        <translation>другого коридора</translation>
    </message>
    <message>
        <source>open, not kept</source>
        <translation>открыто, не сохранено</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>из комплекта программы</translation>
    </message>
    <message>
        <source>as it was kept</source>
        <translation>как при сохранении</translation>
    </message>
    <message>
        <source>changed on disk</source>
        <translation>изменено на диске</translation>
    </message>
</context>
<context>
    <name>CopyMaking</name>
    <message>
        <source>No copy of this corridor could be made</source>
        <translation>Копию этого коридора сделать не удалось</translation>
    </message>
</context>
<context>
    <name>CorridorCard</name>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Править копию</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Открыть карту</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Прочитать о нём</translation>
    </message>
    <message>
        <source>What is wrong…</source>
        <translation>Что не так…</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Снять…</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>открыт сейчас</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>без карты</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Black</source>
        <translation>Затемнено</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Стоп-кадр</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong that the program did not foresee.</source>
        <translation>Случилось что-то, чего программа не предвидела.</translation>
    </message>
    <message>
        <source>There was not enough memory for that.</source>
        <translation>Для этого не хватило памяти.</translation>
    </message>
    <message>
        <source>Your files and your copies are unchanged, and what you chose is kept. You can go on working. The details help whoever mends it; the names of your folders are not in them.</source>
        <translation>Ваши файлы и копии не изменились, а выбранное вами сохранено. Можно работать дальше. Подробности помогут тому, кто будет исправлять ошибку; названий ваших папок в них нет.</translation>
    </message>
    <message>
        <source>They are also in the file “{0}” of your data folder.</source>
        <translation>Они есть и в файле «{0}» вашей папки данных.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Copy with folder names</source>
        <translation>Копировать с именами папок</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>DepartureDialog</name>
    <message>
        <source>When do they leave?</source>
        <translation>Когда отправление?</translation>
    </message>
    <message>
        <source>Departure on local clocks</source>
        <translation>Отправление по местному времени</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Click a line or a place on the map, or a route on the left.</source>
        <translation>Щёлкните линию или место на карте либо маршрут слева.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>no figure given</source>
        <translation>число не указано</translation>
    </message>
    <message>
        <source>Published elsewhere</source>
        <translation>Опубликовано в другом месте</translation>
    </message>
    <message>
        <source>Segment {0} of {1}</source>
        <translation>Участок {0} из {1}</translation>
    </message>
    <message>
        <source>Straight line (WGS 84)</source>
        <translation>Прямая линия (WGS 84)</translation>
    </message>
    <message>
        <source>Line drawn from</source>
        <translation>Откуда линия</translation>
    </message>
    <message>
        <source>Used by: {0}</source>
        <translation>Использует: {0}</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>нет в тексте</translation>
    </message>
    <message>
        <source>Published for this route</source>
        <translation>Опубликовано для этого маршрута</translation>
    </message>
    <message>
        <source>Is it still so?</source>
        <translation>Так ли это сейчас?</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Position from: {0}</source>
        <translation>Откуда положение: {0}</translation>
    </message>
    <message>
        <source>Segments here</source>
        <translation>Участки здесь</translation>
    </message>
    <message>
        <source>No passage of the articles names this place.</source>
        <translation>Ни один отрывок статей не называет это место.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <source>Segments it speaks of</source>
        <translation>Участки, о которых он говорит</translation>
    </message>
    <message>
        <source>Published figures behind it</source>
        <translation>Опубликованные данные к нему</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>The articles do not tell of it: the date comes from a publication.</source>
        <translation>В статьях этого нет: дата взята из другой публикации.</translation>
    </message>
    <message>
        <source>Places it names</source>
        <translation>Места, которые он называет</translation>
    </message>
    <message>
        <source>Source passage</source>
        <translation>Отрывок источника</translation>
    </message>
    <message>
        <source>Show in our own text</source>
        <translation>Показать в нашем тексте</translation>
    </message>
    <message>
        <source>Open your copy…</source>
        <translation>Открыть копию…</translation>
    </message>
    <message>
        <source>Open your own copy of this article to read the passage itself.</source>
        <translation>Откройте свою копию этой статьи, чтобы прочитать сам отрывок.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показать в тексте</translation>
    </message>
    <message>
        <source>✓ word for word</source>
        <translation>✓ слово в слово</translation>
    </message>
    <message>
        <source>✓ word for word, elsewhere</source>
        <translation>✓ слово в слово, в другом месте</translation>
    </message>
    <message>
        <source>differs in your copy</source>
        <translation>отличается в вашей копии</translation>
    </message>
    <message>
        <source>stands twice in your copy</source>
        <translation>дважды в вашей копии</translation>
    </message>
    <message>
        <source>not found in your copy</source>
        <translation>не найден в вашей копии</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>Проверка утверждений</translation>
    </message>
    <message>
        <source>In the claim check</source>
        <translation>В проверке утверждений</translation>
    </message>
</context>
<context>
    <name>DifferenceBreakdown</name>
    <message>
        <source>Fifty equally likely cases</source>
        <translation>Пятьдесят равновероятных случаев</translation>
    </message>
    <message>
        <source>What if. Without changes “{0}” is {1} faster.</source>
        <translation>Что, если? Без изменений «{0}» быстрее на {1}.</translation>
    </message>
</context>
<context>
    <name>DocumentError</name>
    <message>
        <source>There is no file of that name.</source>
        <translation>Файла с таким именем нет.</translation>
    </message>
    <message>
        <source>The file is too large for an article. Texts up to 20 MB can be opened.</source>
        <translation>Файл слишком велик для статьи. Можно открыть тексты до 20 МБ.</translation>
    </message>
    <message>
        <source>The file is none of the kinds that can be read: text (.txt), web page (.html, .mhtml), mail (.eml), Word (.docx), OpenDocument (.odt), EPUB, RTF, Markdown and PDF. Save the article as one of these and open that.</source>
        <translation>Файл не из тех видов, которые программа читает: текст (.txt), веб-страница (.html, .mhtml), письмо (.eml), Word (.docx), OpenDocument (.odt), EPUB, RTF, Markdown и PDF. Сохраните статью в одном из этих видов и откройте её.</translation>
    </message>
    <message>
        <source>The file is a picture, and words in pictures cannot be read. Save the article as plain text (.txt) and open that.</source>
        <translation>Этот файл — изображение, а слова на изображениях прочитать нельзя. Сохраните статью как обычный текст (.txt) и откройте его.</translation>
    </message>
    <message>
        <source>The file is a recording of sound or film, which holds no text.</source>
        <translation>Этот файл — звукозапись или фильм; текста в нём нет.</translation>
    </message>
    <message>
        <source>The file is an archive. Unpack it and open the article in it.</source>
        <translation>Этот файл — архив. Распакуйте его и откройте статью из него.</translation>
    </message>
    <message>
        <source>The file is of an old Office program (.doc, .xls, .ppt). Save the article as .docx and open that.</source>
        <translation>Файл создан старой программой Office (.doc, .xls, .ppt). Сохраните статью как .docx и откройте её.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet or a presentation. Save its text as plain text (.txt) and open that.</source>
        <translation>Этот файл — таблица или презентация. Сохраните его текст как обычный текст (.txt) и откройте его.</translation>
    </message>
    <message>
        <source>The file holds data (JSON) and no article among them.</source>
        <translation>В файле данные (JSON), и статьи среди них нет.</translation>
    </message>
    <message>
        <source>The file is a corridor and no article. Open it as a corridor.</source>
        <translation>Этот файл — коридор, а не статья. Откройте его как коридор.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Open it with its own program, save it without the password and open that.</source>
        <translation>Файл защищён паролем. Откройте его в его собственной программе, сохраните без пароля и откройте снова.</translation>
    </message>
    <message>
        <source>The book is locked against copying by its seller, so its text cannot be read.</source>
        <translation>Продавец защитил книгу от копирования, поэтому прочитать её текст нельзя.</translation>
    </message>
    <message>
        <source>The file holds no words, only pictures of them or a program. Save the article as plain text (.txt) and open that.</source>
        <translation>В файле нет слов, только их изображения или программа. Сохраните статью как обычный текст (.txt) и откройте его.</translation>
    </message>
    <message>
        <source>The PDF draws its letters without saying which they are, so no words can be read. Save the article as plain text (.txt) and open that.</source>
        <translation>В этом PDF буквы нарисованы без указания, какие они, поэтому слова не прочитать. Сохраните статью как обычный текст (.txt) и откройте его.</translation>
    </message>
    <message>
        <source>The file is damaged or was not saved whole. Save the article again and open that.</source>
        <translation>Файл повреждён или сохранён не целиком. Сохраните статью ещё раз и откройте её.</translation>
    </message>
    <message>
        <source>The file would unpack to far more than any article holds, so it was not opened.</source>
        <translation>После распаковки файл занял бы куда больше места, чем любая статья, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>Reading the file took far longer than any article does, so it was stopped. Save the article as plain text (.txt) and open that.</source>
        <translation>Чтение файла заняло куда больше времени, чем любая статья, поэтому остановлено. Сохраните статью как обычный текст (.txt) и откройте его.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>В файле нет текста.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>The file defines words of its own in a DOCTYPE. No article needs them, and they can make a small file endless, so it was not opened. Save the article again with its own program, or as plain text (.txt), and open that.</source>
        <translation>Файл задаёт в DOCTYPE собственные слова. Статье они не нужны, а маленький файл из-за них может стать бесконечным, поэтому он не открыт. Сохраните статью ещё раз в её программе или как простой текст (.txt) и откройте её.</translation>
    </message>
    <message>
        <source>The parts of the file lie one inside the other far more often than in any article. Save the article as plain text (.txt) and open that.</source>
        <translation>Части файла вложены одна в другую намного глубже, чем в любой статье. Сохраните статью как простой текст (.txt) и откройте её.</translation>
    </message>
</context>
<context>
    <name>DraftError</name>
    <message>
        <source>{0} was written by a newer version of the program (format {1}).</source>
        <translation>{0}: записано более новой версией программы (формат {1}).</translation>
    </message>
    <message>
        <source>{0} is no longer the text that this draft was made from.</source>
        <translation>{0}: это уже не тот текст, из которого сделан черновик.</translation>
    </message>
    <message>
        <source>A window of the program is working on this draft. Leave the mode Edit there first.</source>
        <translation>Окно программы работает с этим черновиком. Сначала выйдите там из режима «Правка».</translation>
    </message>
    <message>
        <source>The file {0} of this draft cannot be read.</source>
        <translation>Файл {0} этого черновика не читается.</translation>
    </message>
    <message>
        <source>The file {0} of this draft is damaged: something in it is not as the program wrote it.</source>
        <translation>Файл {0} этого черновика повреждён: что-то в нём не так, как записала программа.</translation>
    </message>
    <message>
        <source>Its text ({0}) is still there, and every corridor that was made from this draft is unchanged.</source>
        <translation>Его текст ({0}) на месте, и все коридоры, сделанные из этого черновика, не изменились.</translation>
    </message>
    <message>
        <source>Every corridor that was made from this draft is unchanged.</source>
        <translation>Все коридоры, сделанные из этого черновика, не изменились.</translation>
    </message>
    <message>
        <source>Put a sound copy of {0} back into the folder {1}, from a backup for instance. Without one, make the corridor anew from its text.</source>
        <translation>Верните целую копию {0} в папку {1}, например из резервной копии. Если её нет, сделайте коридор заново из его текста.</translation>
    </message>
    <message>
        <source>Open the draft with that version of the program, or install it here.</source>
        <translation>Откройте черновик той версией программы или установите её здесь.</translation>
    </message>
    <message>
        <source>Detail: {0}</source>
        <translation>Подробность: {0}</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Your drafts</source>
        <translation>Ваши черновики</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Осталось сделать</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>There is no draft. One begins with a text, or as a copy of a corridor.</source>
        <translation>Черновиков нет. Черновик начинается с текста или с копии коридора.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Drafts and their texts are kept on this computer as you work. The corridor that was made from one stays when its draft is deleted.</source>
        <translation>Черновики и их тексты сохраняются на этом компьютере по ходу работы. Коридор, сделанный из черновика, остаётся и после удаления черновика.</translation>
    </message>
    <message>
        <source>This draft is in hand. Leave the mode Edit first.</source>
        <translation>Этот черновик сейчас в работе. Сначала выйдите из режима «Правка».</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>Переименование черновика</translation>
    </message>
    <message>
        <source>Name of the corridor</source>
        <translation>Название коридора</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Delete the draft?</source>
        <translation>Удалить черновик?</translation>
    </message>
    <message>
        <source>Delete the draft “{0}” and its text?</source>
        <translation>Удалить черновик «{0}» и его текст?</translation>
    </message>
    <message>
        <source>As long as this list is open you can bring it back.</source>
        <translation>Пока этот список открыт, черновик можно вернуть.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The drafts could not be changed</source>
        <translation>Не удалось изменить черновики</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Lines and sites</source>
        <translation>Линии и объекты</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Visits and meetings</source>
        <translation>Визиты и встречи</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>{0} stands from then on</source>
        <translation>{0}: существует с этого времени</translation>
    </message>
    <message>
        <source>{0} was there before and is better</source>
        <translation>{0}: было и раньше, теперь лучше</translation>
    </message>
    <message>
        <source>there</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>opening not dated, shown as there</source>
        <translation>дата открытия неизвестна, показано среди существующего</translation>
    </message>
    <message>
        <source>At the end of {0}</source>
        <translation>На конец {0} года</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Lines and their figures as a table</source>
        <translation>Линии и их данные таблицей</translation>
    </message>
    <message>
        <source>Places as a table</source>
        <translation>Места таблицей</translation>
    </message>
    <message>
        <source>Places, lines and figures as a workbook</source>
        <translation>Места, линии и данные рабочей книгой</translation>
    </message>
    <message>
        <source>Lines and places for map programs</source>
        <translation>Линии и места для картографических программ</translation>
    </message>
    <message>
        <source>Lines, places and figures as a GeoPackage</source>
        <translation>Линии, места и данные как GeoPackage</translation>
    </message>
    <message>
        <source>Lines and places for Google Earth</source>
        <translation>Линии и места для Google Earth</translation>
    </message>
    <message>
        <source>Places and routes for navigation devices</source>
        <translation>Места и маршруты для навигаторов</translation>
    </message>
    <message>
        <source>Places as Linked Places</source>
        <translation>Места как Linked Places</translation>
    </message>
    <message>
        <source>Passages as Web Annotations</source>
        <translation>Отрывки как Web Annotations</translation>
    </message>
    <message>
        <source>Sources for reference managers</source>
        <translation>Источники для библиографических программ</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Comma between columns, point in numbers: 1234.5</source>
        <translation>Запятая между столбцами, точка в числах: 1234.5</translation>
    </message>
    <message>
        <source>Semicolon between columns, comma in numbers: 1234,5</source>
        <translation>Точка с запятой между столбцами, запятая в числах: 1234,5</translation>
    </message>
    <message>
        <source>Tab between columns, point in numbers: 1234.5</source>
        <translation>Табуляция между столбцами, точка в числах: 1234.5</translation>
    </message>
    <message>
        <source>How shall the table be written?</source>
        <translation>Как записать таблицу?</translation>
    </message>
    <message>
        <source>Passages are saved as positions and summaries, without a word of the articles. Other programs can find them only by the words in your copies.</source>
        <translation>Отрывки сохраняются как положения и краткие изложения, без единого слова статей. Другие программы могут найти их только по словам ваших копий.</translation>
    </message>
    <message>
        <source>Also with the words…</source>
        <translation>И со словами…</translation>
    </message>
    <message>
        <source>Without the words</source>
        <translation>Без слов</translation>
    </message>
    <message>
        <source>{0} passages would stand in the file in the publishers&apos; own words. These belong to the publishers: keep such a file to yourself. Save it with the words?</source>
        <translation>Отрывков, которые окажутся в файле словами издателей: {0}. Эти слова принадлежат издателям: держите такой файл у себя. Сохранить со словами?</translation>
    </message>
    <message>
        <source>Save with the words</source>
        <translation>Сохранить со словами</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>Не удаётся сохранить «{0}»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сохранено: {0}</translation>
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
        <translation>одно из: {expected}</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>файла нет</translation>
    </message>
    <message>
        <source>a file of this name in the corridor&apos;s folder</source>
        <translation>файл с таким именем в папке коридора</translation>
    </message>
    <message>
        <source>the file cannot be read: {found}</source>
        <translation>файл не читается: {found}</translation>
    </message>
    <message>
        <source>a complete {expected} file in UTF-8</source>
        <translation>полный файл {expected} в UTF-8</translation>
    </message>
    <message>
        <source>the field is missing</source>
        <translation>поля нет</translation>
    </message>
    <message>
        <source>entry {found} of the list is empty</source>
        <translation>запись {found} списка пуста</translation>
    </message>
    <message>
        <source>a text or an id in each entry, or no entry at all</source>
        <translation>текст или id в каждой записи либо совсем без записи</translation>
    </message>
    <message>
        <source>the text holds signs that cannot be shown: {found}</source>
        <translation>в тексте есть знаки, которые нельзя показать: {found}</translation>
    </message>
    <message>
        <source>a text of whole characters, without control characters</source>
        <translation>текст из целых символов, без управляющих символов</translation>
    </message>
    <message>
        <source>this is a line, and no place</source>
        <translation>это линия, а не место</translation>
    </message>
    <message>
        <source>a point or an area</source>
        <translation>точка или область</translation>
    </message>
    <message>
        <source>{found} is not of the right kind</source>
        <translation>{found}: не тот тип</translation>
    </message>
    <message>
        <source>the field is not known here</source>
        <translation>это поле здесь неизвестно</translation>
    </message>
    <message>
        <source>{found} is out of range</source>
        <translation>{found}: вне допустимых пределов</translation>
    </message>
    <message>
        <source>{found} is not a finite number</source>
        <translation>{found}: не конечное число</translation>
    </message>
    <message>
        <source>{found} is not among the possible values</source>
        <translation>{found}: нет среди возможных значений</translation>
    </message>
    <message>
        <source>{found} is not a date that exists</source>
        <translation>{found}: такой даты не существует</translation>
    </message>
    <message>
        <source>a year, year-month or year-month-day such as 2017-06-08</source>
        <translation>год, год-месяц или год-месяц-день, например 2017-06-08</translation>
    </message>
    <message>
        <source>the id {found} is used twice</source>
        <translation>id {found} использован дважды</translation>
    </message>
    <message>
        <source>an id that no other record of this kind has</source>
        <translation>id, которого нет у других записей этого вида</translation>
    </message>
    <message>
        <source>{found} is not a known id</source>
        <translation>{found}: неизвестный id</translation>
    </message>
    <message>
        <source>an id from {expected}</source>
        <translation>id из {expected}</translation>
    </message>
    <message>
        <source>latitude and longitude look swapped: {found}</source>
        <translation>широта и долгота, похоже, переставлены: {found}</translation>
    </message>
    <message>
        <source>lat_deg and lon_deg as {expected}</source>
        <translation>lat_deg и lon_deg: {expected}</translation>
    </message>
    <message>
        <source>the line&apos;s end lies {found} km from its place</source>
        <translation>конец линии лежит в {found} км от своего места</translation>
    </message>
    <message>
        <source>an end within {expected} km of the place</source>
        <translation>конец не дальше {expected} км от места</translation>
    </message>
    <message>
        <source>{found} is shorter than the straight line</source>
        <translation>{found} короче прямой линии</translation>
    </message>
    <message>
        <source>at least the {expected} between the ends of the line</source>
        <translation>не менее {expected} между концами линии</translation>
    </message>
    <message>
        <source>{found} is shorter than straight from place to place</source>
        <translation>{found} короче прямой от места до места</translation>
    </message>
    <message>
        <source>at least {expected}, or a reason that says where it ends</source>
        <translation>не менее {expected} либо причина (reason), которая говорит, где линия кончается</translation>
    </message>
    <message>
        <source>{found} is longer than plausible, and no reason is given</source>
        <translation>{found} длиннее правдоподобного, а причина не указана</translation>
    </message>
    <message>
        <source>at most {expected}, or a reason that says why</source>
        <translation>не более {expected} либо причина (reason), которая это объясняет</translation>
    </message>
    <message>
        <source>this is not in {found}, nor near it</source>
        <translation>это лежит не в этой стране и не рядом с ней: {found}</translation>
    </message>
    <message>
        <source>{expected}, or another position</source>
        <translation>{expected} либо другое положение</translation>
    </message>
    <message>
        <source>this is at sea, and not near {found}</source>
        <translation>это в море, и этой страны рядом нет: {found}</translation>
    </message>
    <message>
        <source>no country, or another position</source>
        <translation>без страны либо другое положение</translation>
    </message>
    <message>
        <source>{found} does not join the piece before it</source>
        <translation>{found} не примыкает к предыдущей части</translation>
    </message>
    <message>
        <source>pieces that follow one another from {expected}</source>
        <translation>части, которые следуют одна за другой: {expected}</translation>
    </message>
    <message>
        <source>no route runs over the segment, so nobody can get to it</source>
        <translation>по участку не проходит ни один маршрут, попасть на него нельзя</translation>
    </message>
    <message>
        <source>a route with this segment, or alone = true where that is meant</source>
        <translation>маршрут с этим участком либо alone = true, если так задумано</translation>
    </message>
    <message>
        <source>the file holds {found}</source>
        <translation>в файле {found}</translation>
    </message>
    <message>
        <source>at most {expected}</source>
        <translation>не более {expected}</translation>
    </message>
    <message>
        <source>low, likely and high are not in order: {found}</source>
        <translation>low, likely и high стоят не по порядку: {found}</translation>
    </message>
    <message>
        <source>low no larger than likely, likely no larger than high</source>
        <translation>low не больше likely, likely не больше high</translation>
    </message>
    <message>
        <source>the value does not say where it comes from</source>
        <translation>у значения не указано, откуда оно</translation>
    </message>
    <message>
        <source>{found}, or a figure of the same train or source, sets a parameter</source>
        <translation>{found} либо число того же поезда или источника задаёт параметр</translation>
    </message>
    <message>
        <source>the role used, with these estimates in sets, or no such evidence: {expected}</source>
        <translation>роль used с этими оценками в sets либо без такого подтверждения: {expected}</translation>
    </message>
    <message>
        <source>{found} does not rest on this time, nor on its kin</source>
        <translation>{found} не опирается ни на это время, ни на родственные ему</translation>
    </message>
    <message>
        <source>an estimate that rests on {expected}, or the role test</source>
        <translation>оценка, которая опирается на {expected}, либо роль test</translation>
    </message>
    <message>
        <source>{found} does not name all that it sets</source>
        <translation>{found} называет не всё, что задаёт</translation>
    </message>
    <message>
        <source>these estimates too: {expected}</source>
        <translation>также эти оценки: {expected}</translation>
    </message>
    <message>
        <source>the time does not say which way it holds for</source>
        <translation>не указано, для какого направления это время</translation>
    </message>
    <message>
        <source>a direction, one of: {expected}</source>
        <translation>направление, одно из: {expected}</translation>
    </message>
    <message>
        <source>the time is {found} and is used the other way</source>
        <translation>время указано для направления {found}, а использовано для обратного</translation>
    </message>
    <message>
        <source>a time that is {expected}</source>
        <translation>время для направления {expected}</translation>
    </message>
    <message>
        <source>“{found}” is no publisher</source>
        <translation>«{found}» — не издатель</translation>
    </message>
    <message>
        <source>who published it; else it cannot {expected}</source>
        <translation>кто это опубликовал; без этого запрещено: {expected}</translation>
    </message>
    <message>
        <source>“{found}” is a limit and tests no time</source>
        <translation>«{found}» — это предел, он не проверяет никакого времени</translation>
    </message>
    <message>
        <source>the role unlike, with a note that says so</source>
        <translation>роль unlike с примечанием, которое это объясняет</translation>
    </message>
    <message>
        <source>{found} cannot be the time of this way</source>
        <translation>{found}: не может быть временем этого пути</translation>
    </message>
    <message>
        <source>between 400 and 5 km/h over {expected}</source>
        <translation>от 400 до 5 км/ч на расстоянии {expected}</translation>
    </message>
    <message>
        <source>the service does not run {found}</source>
        <translation>рейс не ходит так: {found}</translation>
    </message>
    <message>
        <source>two places of its line, in a direction it runs: {expected}</source>
        <translation>два места его линии в направлении движения: {expected}</translation>
    </message>
    <message>
        <source>{found} is no timetable of one train</source>
        <translation>{found}: не расписание одного поезда</translation>
    </message>
    <message>
        <source>an exact time in h of one service, counted from its first place</source>
        <translation>точное время в h для одного рейса, от его первого места</translation>
    </message>
    <message>
        <source>the service has a timetable for this already: {found}</source>
        <translation>у рейса уже есть расписание для этого: {found}</translation>
    </message>
    <message>
        <source>one timetable for each service and direction</source>
        <translation>одно расписание на каждый рейс и направление</translation>
    </message>
    <message>
        <source>the direction of {found} is not said</source>
        <translation>направление {found} не указано</translation>
    </message>
    <message>
        <source>a figure of this direction; elsewhere direction = &quot;not published&quot;</source>
        <translation>число для этого направления; иначе direction = &quot;not published&quot;</translation>
    </message>
    <message>
        <source>the published time is now {found}, not as it was frozen</source>
        <translation>опубликованное время теперь {found}, а закреплено было другое</translation>
    </message>
    <message>
        <source>{expected}, or the new one with a logged change</source>
        <translation>{expected} либо новое с записанным изменением</translation>
    </message>
    <message>
        <source>{found} is a range without a value to reckon with</source>
        <translation>{found}: интервал без значения, с которым можно считать</translation>
    </message>
    <message>
        <source>a figure with a value; a range can stand beside it</source>
        <translation>число со значением; рядом может стоять интервал</translation>
    </message>
    <message>
        <source>{found} is not a language tag</source>
        <translation>{found}: не код языка</translation>
    </message>
    <message>
        <source>a tag after BCP 47, such as en, id, ka or zh-Hant</source>
        <translation>код по BCP 47, например en, id, ka или zh-Hant</translation>
    </message>
    <message>
        <source>{found} is not the code of a country</source>
        <translation>{found}: не код страны</translation>
    </message>
    <message>
        <source>two letters of ISO 3166-1, such as KZ</source>
        <translation>две буквы по ISO 3166-1, например KZ</translation>
    </message>
    <message>
        <source>{found} is not a time zone</source>
        <translation>{found}: не часовой пояс</translation>
    </message>
    <message>
        <source>a name of the IANA database such as Asia/Almaty</source>
        <translation>название из базы IANA, например Asia/Almaty</translation>
    </message>
    <message>
        <source>the corridor&apos;s format {found} is newer than this program</source>
        <translation>формат коридора {found} новее этой программы</translation>
    </message>
    <message>
        <source>format {expected}, or a newer Corridor Explorer</source>
        <translation>формат {expected} либо более новый Corridor Explorer</translation>
    </message>
    <message>
        <source>this is not a .corridor file</source>
        <translation>это не файл .corridor</translation>
    </message>
    <message>
        <source>a file that “corridor-explorer pack” wrote</source>
        <translation>файл, записанный командой «corridor-explorer pack»</translation>
    </message>
    <message>
        <source>the file is damaged: {found}</source>
        <translation>файл повреждён: {found}</translation>
    </message>
    <message>
        <source>the whole file, copied or downloaded again</source>
        <translation>целый файл, скопированный или загруженный заново</translation>
    </message>
    <message>
        <source>{found} is no name that is safe everywhere</source>
        <translation>{found}: имя годится не везде</translation>
    </message>
    <message>
        <source>a plain name such as places.toml, in no folder</source>
        <translation>простое имя, например places.toml, без папок</translation>
    </message>
    <message>
        <source>{found} is no id that files can be named after</source>
        <translation>{found}: id, которым нельзя назвать файлы</translation>
    </message>
    <message>
        <source>letters, digits and hyphens, such as middle-corridor</source>
        <translation>буквы, цифры и дефисы, например middle-corridor</translation>
    </message>
    <message>
        <source>{found} holds more than letters, digits and hyphens</source>
        <translation>{found} содержит не только буквы, цифры и дефисы</translation>
    </message>
    <message>
        <source>{found} is a link, a folder or a device</source>
        <translation>{found}: ссылка, папка или устройство</translation>
    </message>
    <message>
        <source>a plain file</source>
        <translation>обычный файл</translation>
    </message>
    <message>
        <source>the name {found} is used twice, as Windows reads names</source>
        <translation>имя {found} использовано дважды (так читает имена Windows)</translation>
    </message>
    <message>
        <source>a name that no other file has, in any case of its letters</source>
        <translation>имя, которого нет у других файлов, при любом регистре букв</translation>
    </message>
    <message>
        <source>the manifest does not name this file</source>
        <translation>манифест не называет этот файл</translation>
    </message>
    <message>
        <source>only files that manifest.json names</source>
        <translation>только файлы, названные в manifest.json</translation>
    </message>
    <message>
        <source>the manifest speaks of another corridor: {found}</source>
        <translation>манифест говорит о другом коридоре: {found}</translation>
    </message>
    <message>
        <source>the id and titles of {expected}</source>
        <translation>id и названия из {expected}</translation>
    </message>
    <message>
        <source>the contents have changed: their hash is {found}</source>
        <translation>содержимое изменилось: его хеш {found}</translation>
    </message>
    <message>
        <source>contents with the hash {expected}</source>
        <translation>содержимое с хешем {expected}</translation>
    </message>
    <message>
        <source>the file is locked with a password</source>
        <translation>файл защищён паролем</translation>
    </message>
    <message>
        <source>a file without a password</source>
        <translation>файл без пароля</translation>
    </message>
    <message>
        <source>the file is packed in a way that is not known: {found}</source>
        <translation>файл сжат неизвестным способом: {found}</translation>
    </message>
    <message>
        <source>a file stored plainly or packed with deflate</source>
        <translation>файл без сжатия или сжатый способом deflate</translation>
    </message>
    <message>
        <source>the corridor cannot be reached: {found}</source>
        <translation>коридор недоступен: {found}</translation>
    </message>
    <message>
        <source>a folder or .corridor file that may be read from here</source>
        <translation>папка или файл .corridor, который отсюда можно прочитать</translation>
    </message>
    <message>
        <source>the disk or network share of the corridor does not answer</source>
        <translation>диск или сетевая папка коридора не отвечает</translation>
    </message>
    <message>
        <source>a disk that answers within {expected} seconds</source>
        <translation>диск, который отвечает в пределах {expected} секунд</translation>
    </message>
    <message>
        <source>the file cannot be unpacked: {found}</source>
        <translation>файл не распаковывается: {found}</translation>
    </message>
    <message>
        <source>free space, and the right to write into {expected}</source>
        <translation>свободное место и право записи в {expected}</translation>
    </message>
    <message>
        <source>the file cannot be opened: {found}</source>
        <translation>файл не открывается: {found}</translation>
    </message>
    <message>
        <source>a file that you may read, on a disk that answers</source>
        <translation>файл, который вам можно читать, на диске, который отвечает</translation>
    </message>
    <message>
        <source>this is no whole {expected} file (detail: {found})</source>
        <translation>это не целый файл {expected} (подробность: {found})</translation>
    </message>
    <message>
        <source>the whole {expected} file, saved or downloaded once more</source>
        <translation>целый файл {expected}, сохранённый или скачанный ещё раз</translation>
    </message>
    <message>
        <source>its parts lie one inside the other far too often</source>
        <translation>его части вложены одна в другую слишком глубоко</translation>
    </message>
    <message>
        <source>a {expected} file as map and reference programs write it</source>
        <translation>файл {expected} в том виде, как его пишут программы карт и ссылок</translation>
    </message>
    <message>
        <source>the file declares a DOCTYPE, which is not read, for safety</source>
        <translation>в файле объявлен DOCTYPE, который ради безопасности не читается</translation>
    </message>
    <message>
        <source>the same {expected} file without &lt;!DOCTYPE …&gt;</source>
        <translation>тот же файл {expected} без &lt;!DOCTYPE …&gt;</translation>
    </message>
    <message>
        <source>what is in the file is of no kind that can be imported</source>
        <translation>содержимое файла не относится ни к одному виду, который можно импортировать</translation>
    </message>
    <message>
        <source>there is nothing in the file</source>
        <translation>в файле ничего нет</translation>
    </message>
    <message>
        <source>the corridor is not there any more; looked for: {found}</source>
        <translation>коридора больше нет; где искали: {found}</translation>
    </message>
    <message>
        <source>the corridor at its place, or opened where it lies now</source>
        <translation>коридор на своём месте либо открытый там, где он теперь</translation>
    </message>
</context>
<context>
    <name>FaultDetail</name>
    <message>
        <source>Linked Places, GeoJSON, a table (CSV, XLSX) or KML, KMZ, GPX of places, Web Annotations, or citations as CSL-JSON, BibTeX or RIS</source>
        <translation>Linked Places, GeoJSON, таблица (CSV, XLSX) либо KML, KMZ, GPX с местами, Web Annotations или ссылки в CSL-JSON, BibTeX или RIS</translation>
    </message>
    <message>
        <source>BibTeX or RIS</source>
        <translation>BibTeX или RIS</translation>
    </message>
    <message>
        <source>places</source>
        <translation>места</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>отрывки</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>источники</translation>
    </message>
    <message>
        <source>a part that ends in .kml</source>
        <translation>часть с именем на .kml</translation>
    </message>
    <message>
        <source>degrees: [lon, lat]</source>
        <translation>градусы: [долгота, широта]</translation>
    </message>
    <message>
        <source>degrees: longitude,latitude</source>
        <translation>градусы: долгота,широта</translation>
    </message>
    <message>
        <source>degrees: latitude, longitude</source>
        <translation>градусы: широта, долгота</translation>
    </message>
    <message>
        <source>a latitude from -90 to 90 degrees</source>
        <translation>широта от -90 до 90 градусов</translation>
    </message>
    <message>
        <source>a longitude from -180 to 180 degrees</source>
        <translation>долгота от -180 до 180 градусов</translation>
    </message>
    <message>
        <source>a Point: [lon, lat]</source>
        <translation>точка (Point): [долгота, широта]</translation>
    </message>
    <message>
        <source>a {0} of GeoJSON</source>
        <translation>{0} по правилам GeoJSON</translation>
    </message>
    <message>
        <source>WKT such as POINT (119.2 34.6)</source>
        <translation>WKT вида POINT (119.2 34.6)</translation>
    </message>
    <message>
        <source>a list of [lon, lat] pairs</source>
        <translation>список пар [долгота, широта]</translation>
    </message>
    <message>
        <source>a list of [lon_deg, lat_deg] pairs</source>
        <translation>список пар [долгота, широта] в градусах</translation>
    </message>
    <message>
        <source>the name of the place</source>
        <translation>название места</translation>
    </message>
    <message>
        <source>the place&apos;s title, and an @id</source>
        <translation>название места (title) и @id</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>то, о чём она</translation>
    </message>
    <message>
        <source>an id of this item</source>
        <translation>id этой записи</translation>
    </message>
    <message>
        <source>ER  -, the end of the reference</source>
        <translation>ER  -, конец ссылки</translation>
    </message>
    <message>
        <source>at most {0} levels</source>
        <translation>не более {0} уровней</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>строк: {0}</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>файлов: {0}</translation>
    </message>
    <message>
        <source>{0} MB in memory</source>
        <translation>{0} МБ в памяти</translation>
    </message>
    <message>
        <source>{0} MB and what the list says</source>
        <translation>{0} МБ и сколько указано в списке</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>a table by id</source>
        <translation>таблица по id</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>список таблиц</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>список текстов</translation>
    </message>
    <message>
        <source>a list of texts by language</source>
        <translation>список текстов по языкам</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a text by language, such as { en = &quot;…&quot; }: one at least, any will do</source>
        <translation>текст по языкам, например { en = &quot;…&quot; }: хотя бы один, любой</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a date such as 2017-06-08</source>
        <translation>дата вида 2017-06-08</translation>
    </message>
    <message>
        <source>an id of this record</source>
        <translation>id этой записи</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>целое число от {0} до {1}</translation>
    </message>
    <message>
        <source>a number from {0} to 90: north of the south</source>
        <translation>число от {0} до 90: севернее южного края</translation>
    </message>
    <message>
        <source>a number from {0} to 180 or from -180 to {1} degrees east</source>
        <translation>число от {0} до 180 или от -180 до {1} градусов восточной долготы</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>число от {0} до {1}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a number {0}</source>
        <translation>число, {0}</translation>
    </message>
    <message>
        <source>{0} degrees north</source>
        <translation>{0} градусов северной широты</translation>
    </message>
    <message>
        <source>{0} degrees east</source>
        <translation>{0} градусов восточной долготы</translation>
    </message>
    <message>
        <source>a value from low to high</source>
        <translation>значение от low до high</translation>
    </message>
    <message>
        <source>exactly one of: {0}</source>
        <translation>ровно одно из: {0}</translation>
    </message>
    <message>
        <source>no km: the figure says it itself</source>
        <translation>без km: это говорит само число</translation>
    </message>
    <message>
        <source>the id of a figure in {0}</source>
        <translation>id числа в {0}</translation>
    </message>
    <message>
        <source>at least one edge of network.geojson</source>
        <translation>хотя бы одна линия (edge) из network.geojson</translation>
    </message>
    <message>
        <source>at least one segment</source>
        <translation>хотя бы один участок</translation>
    </message>
    <message>
        <source>one mode of travel</source>
        <translation>один вид транспорта</translation>
    </message>
    <message>
        <source>longitude and latitude in degrees, [77.0, 43.3]</source>
        <translation>долгота и широта в градусах, [77.0, 43.3]</translation>
    </message>
    <message>
        <source>two places, or none</source>
        <translation>два места или ни одного</translation>
    </message>
    <message>
        <source>two choices at least</source>
        <translation>хотя бы два варианта</translation>
    </message>
    <message>
        <source>a value in each, to sort them by</source>
        <translation>значение в каждом, чтобы их упорядочить</translation>
    </message>
    <message>
        <source>the unit in which the class guesses</source>
        <translation>единица, в которой класс угадывает</translation>
    </message>
    <message>
        <source>the ends of the guesses&apos; line</source>
        <translation>концы линии догадок</translation>
    </message>
    <message>
        <source>low and high, the ends of the guesses&apos; line</source>
        <translation>low и high, концы линии догадок</translation>
    </message>
    <message>
        <source>one step at least</source>
        <translation>хотя бы один шаг</translation>
    </message>
    <message>
        <source>this corridor, which is {0}</source>
        <translation>этот коридор, то есть {0}</translation>
    </message>
    <message>
        <source>the glossary</source>
        <translation>глоссарий</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>не текст</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>не таблица</translation>
    </message>
    <message>
        <source>{0} levels</source>
        <translation>уровней: {0}</translation>
    </message>
    <message>
        <source>{0} collections</source>
        <translation>наборов: {0}</translation>
    </message>
    <message>
        <source>one of: {0}</source>
        <translation>одно из: {0}</translation>
    </message>
    <message>
        <source>who gives the coordinates</source>
        <translation>кто даёт координаты</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>листов: {0}</translation>
    </message>
</context>
<context>
    <name>FaultRecord</name>
    <message>
        <source>feature {0}</source>
        <translation>объект {0} (feature)</translation>
    </message>
    <message>
        <source>placemark {0}</source>
        <translation>метка {0} (Placemark)</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>строка {0}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>строка {0}</translation>
    </message>
    <message>
        <source>annotation {0}</source>
        <translation>аннотация {0}</translation>
    </message>
    <message>
        <source>item {0}</source>
        <translation>запись {0}</translation>
    </message>
    <message>
        <source>reference {0}</source>
        <translation>ссылка {0}</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message>
        <source>“{0}” cannot be opened</source>
        <translation>Не удаётся открыть «{0}»</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right first. What was open stays open.</source>
        <translation>
            <numerusform>Сначала нужно исправить %n ошибку. Что было открыто, остаётся открытым.</numerusform>
            <numerusform>Сначала нужно исправить %n ошибки. Что было открыто, остаётся открытым.</numerusform>
            <numerusform>Сначала нужно исправить %n ошибок. Что было открыто, остаётся открытым.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>What would be right</source>
        <translation>Как было бы верно</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Копировать список</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>FigureChooser</name>
    <message>
        <source>Which figure?</source>
        <translation>Какое число?</translation>
    </message>
    <message>
        <source>It is looked up whenever it is shown, with its unit and who says so.</source>
        <translation>Оно берётся заново при каждом показе, с единицей и указанием, кто это сказал.</translation>
    </message>
    <message>
        <source>Search figures, claims, dates and places</source>
        <translation>Поиск чисел, утверждений, дат и мест</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Back without a figure (Escape)</source>
        <translation>Назад без числа (Escape)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Articles ({0});;All files (*)</source>
        <translation>Статьи ({0});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open your copy of an article</source>
        <translation>Открыть вашу копию статьи</translation>
    </message>
    <message>
        <source>Open a corridor</source>
        <translation>Открыть коридор</translation>
    </message>
    <message>
        <source>Corridors (*.corridor)</source>
        <translation>Коридоры (*.corridor)</translation>
    </message>
    <message>
        <source>Open a corridor&apos;s folder</source>
        <translation>Открыть папку коридора</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Сохранить карту как рисунок</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Рисунки ({0})</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>Не удаётся сохранить «{0}»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>Imported annotations that stand in this text: {0}. Import their file once more, and they will be found in it.</source>
        <translation>Импортированных аннотаций, которые стоят в этом тексте: {0}. Импортируйте их файл ещё раз, и они будут в нём найдены.</translation>
    </message>
</context>
<context>
    <name>ForTheClass</name>
    <message>
        <source>No lesson, only the corridor</source>
        <translation>Без урока, только коридор</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Веб-страницы (*.html)</translation>
    </message>
    <message>
        <source>Save a page for pupils</source>
        <translation>Сохранить страницу для учеников</translation>
    </message>
    <message>
        <source>There is no quiz</source>
        <translation>Теста нет</translation>
    </message>
    <message>
        <source>This corridor has no lessons.</source>
        <translation>В этом коридоре нет уроков.</translation>
    </message>
    <message>
        <source>Moodle XML, with maps (*.xml)</source>
        <translation>Moodle XML, с картами (*.xml)</translation>
    </message>
    <message>
        <source>GIFT, without maps (*.gift)</source>
        <translation>GIFT, без карт (*.gift)</translation>
    </message>
    <message>
        <source>Save a quiz for Moodle</source>
        <translation>Сохранить тест для Moodle</translation>
    </message>
    <message>
        <source>The lessons cannot be read</source>
        <translation>Уроки не читаются</translation>
    </message>
    <message>
        <source>Which lesson?</source>
        <translation>Какой урок?</translation>
    </message>
    <message>
        <source>Lesson:</source>
        <translation>Урок:</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>Не удаётся сохранить «{0}»</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>left out, for want of a map: {0}</source>
        <translation>пропущено, так как нет карты: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The lesson refers to {0}, which is not there any more.</source>
        <translation>Урок ссылается на {0}, а этого больше нет.</translation>
    </message>
    <message>
        <source>It would have {0:.1f} MB, and {1:.0f} are allowed.</source>
        <translation>Размер был бы {0:.1f} МБ, а допустимо {1:.0f} МБ.</translation>
    </message>
    <message>
        <source>There is no hand-out</source>
        <translation>Раздаточного листа нет</translation>
    </message>
    <message>
        <source>Key for the teacher (*.pdf)</source>
        <translation>Ключ для учителя (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet for pupils (*.pdf)</source>
        <translation>Рабочий лист для учеников (*.pdf)</translation>
    </message>
    <message>
        <source>Save a hand-out</source>
        <translation>Сохранить раздаточный лист</translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>Measure from here</source>
        <translation>Измерить отсюда</translation>
    </message>
    <message>
        <source>Take the mark away (Escape)</source>
        <translation>Убрать метку (Escape)</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>The map shows the routes of the corridor. Drag it with the mouse, turn the wheel to come nearer, press Home to see the whole route again.</source>
        <translation>На карте показаны маршруты коридора. Перетаскивайте её мышью, крутите колесо, чтобы приблизить, нажмите Home, чтобы снова увидеть весь маршрут.</translation>
    </message>
    <message>
        <source>Click a route, a part of it or a place, on the map or in the list on the left. What is known about it stands on the right.</source>
        <translation>Щёлкните маршрут, его часть или место — на карте или в списке слева. Что о нём известно, стоит справа.</translation>
    </message>
    <message>
        <source>Every figure has a badge such as “computed” or “published”. Click it: it tells who says so and how far that can be trusted.</source>
        <translation>У каждого числа есть значок, например «расчёт» или «публикация». Щёлкните его: он скажет, кто это утверждает и насколько этому можно доверять.</translation>
    </message>
    <message>
        <source>The eye beside a route hides it or shows it again. The right mouse button, or the Menu key, offers what can be done with a place of the map or with a route.</source>
        <translation>Глаз рядом с маршрутом скрывает его или показывает снова. Правая кнопка мыши или клавиша «Меню» предлагает, что можно сделать с местом на карте или с маршрутом.</translation>
    </message>
    <message>
        <source>The corridor&apos;s name at the top opens the shelf: choose another corridor there, or open a file of your own.</source>
        <translation>Название коридора вверху открывает полку: выберите там другой коридор или откройте свой файл.</translation>
    </message>
    <message>
        <source>Nothing can be broken: Ctrl+Z takes back the last step.</source>
        <translation>Сломать ничего нельзя: Ctrl+Z отменяет последний шаг.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>The articles belong to their publishers, so they do not come with the program. Save your own copy (a web page, mail, text, book, PDF or a file of a word processor) and open it with Ctrl+O, or drop it on the window.</source>
        <translation>Статьи принадлежат издателям, поэтому с программой не поставляются. Сохраните свою копию (веб-страницу, письмо, текст, книгу, PDF или файл текстового редактора) и откройте её клавишами Ctrl+O или перетащите в окно.</translation>
    </message>
    <message>
        <source>The program recognises the article and marks the passages that it knows. Click a passage: its places and lines light up on the map.</source>
        <translation>Программа узнаёт статью и отмечает известные ей отрывки. Щёлкните отрывок: его места и линии загорятся на карте.</translation>
    </message>
    <message>
        <source>N goes to the next passage and P to the one before. The names of places in the text are links.</source>
        <translation>N переходит к следующему отрывку, P — к предыдущему. Названия мест в тексте — ссылки.</translation>
    </message>
    <message>
        <source>File → Your copies lists what is kept on this computer and removes it.</source>
        <translation>Файл → Ваши копии показывает, что хранится на этом компьютере, и удаляет ненужное.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Below the map stand the routes between two places side by side: their lengths, their borders as yellow diamonds, their published travel times. Choose other places in the two boxes.</source>
        <translation>Под картой стоят рядом маршруты между двумя местами: их длина, границы жёлтыми ромбами, опубликованное время в пути. Другие места можно выбрать в двух полях.</translation>
    </message>
    <message>
        <source>“Why faster?” splits the difference between two ways into its causes. “What if…” lets you change speeds and times at the border, or close a border station. The map says that this is no published state; undo takes it back.</source>
        <translation>«Почему быстрее?» разделяет разницу двух маршрутов на причины. «Что, если…» позволяет изменить скорости и время на границе или закрыть пограничную станцию. Карта напоминает, что это не исходное состояние; отмена возвращает его.</translation>
    </message>
    <message>
        <source>“Race” lets both leave at once on the map. Space plays and rests, Left and Right go by an hour, Escape ends it.</source>
        <translation>«Гонка» начинает движение по обоим маршрутам сразу, на карте. Пробел пускает и останавливает, стрелки влево и вправо сдвигают на час, Escape заканчивает.</translation>
    </message>
    <message>
        <source>“Timeline” shows the dated events; with “As it stood” the slider shows the network of an earlier year.</source>
        <translation>«Хронология» показывает датированные события; при «Как было» ползунок показывает сеть прошлых лет.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>The tab “Claims” (Ctrl+L) lists every claim of the articles with a verdict: supported, rounded, different scope, contradicted or not checkable.</source>
        <translation>На вкладке «Утверждения» (Ctrl+L) стоят все утверждения статей с результатом проверки: подтверждено, округлено, другой охват, опровергнуто или не проверить.</translation>
    </message>
    <message>
        <source>Choose a claim to see the figures for and against it, and what would be needed where nothing is known. The buttons above the list show one verdict only.</source>
        <translation>Выберите утверждение, чтобы увидеть данные за и против него и то, чего не хватает, если ничего не известно. Кнопки над списком оставляют только один результат проверки.</translation>
    </message>
    <message>
        <source>M measures on the map: click point after point. Enter ends, Ctrl+C copies the length, Escape leaves.</source>
        <translation>M измеряет на карте: щёлкайте точку за точкой. Enter заканчивает, Ctrl+C копирует длину, Escape выходит.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Ctrl+F puts the cursor into the search field. Type a place in any spelling or script, a figure such as 670 km, or a word of a passage.</source>
        <translation>Ctrl+F ставит курсор в поле поиска. Введите место в любом написании или письменности, число, например 670 km, или слово из отрывка.</translation>
    </message>
    <message>
        <source>Up and Down choose among what was found, Enter goes there, Escape empties the field.</source>
        <translation>Стрелки вверх и вниз выбирают среди найденного, Enter переходит туда, Escape очищает поле.</translation>
    </message>
    <message>
        <source>Below them stand places of the whole world. One that you choose is marked on the map until you press Escape; “Measure from here” measures from it.</source>
        <translation>Ниже стоят места всего мира. Выбранное отмечено на карте, пока вы не нажмёте Escape; «Измерить отсюда» измеряет от него.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>Shift+F5 lists the lessons of the corridor. F5 presents the chosen one, without one the comparison, the routes and the passages, on the living map in letters for the last row. The arrow keys, or a remote, go on and back; a touch never does.</source>
        <translation>Shift+F5 открывает список уроков коридора. F5 показывает выбранный урок, а без урока — сравнение, маршруты и отрывки, на живой карте и буквами для последнего ряда. Стрелки или пульт ведут вперёд и назад; касание — никогда.</translation>
    </message>
    <message>
        <source>While a question is open, type the class&apos;s guesses and press Return after each. Return shows them, then the answer. The map can be moved, a race run and a border closed at any step; Escape brings the step back, then leaves. F1 lists all keys.</source>
        <translation>Пока вопрос открыт, вводите предположения класса и после каждого нажимайте Enter. Enter показывает их, затем ответ. На любом шаге можно двигать карту, пускать гонку и закрывать границу; Escape возвращает шаг, затем выходит. F1 показывает все клавиши.</translation>
    </message>
    <message>
        <source>With a second screen the class sees the picture and you the notes; S swaps the two. Where all screens show the same picture, notes are not shown.</source>
        <translation>При втором экране класс видит картинку, а вы — заметки; S меняет их местами. Если на всех экранах одна и та же картинка, заметки не показываются.</translation>
    </message>
    <message>
        <source>View → Appearance has a dark and a high-contrast window, View → Map style a style of its own for the map, View → Projection other ways to see the Earth.</source>
        <translation>Вид → Оформление предлагает тёмное и контрастное окно, Вид → Стиль карты — отдельный стиль карты, Вид → Проекция — другие способы увидеть Землю.</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Ctrl+P prints the map, Ctrl+S saves it as a picture. File → Print the claim check… puts the listed claims on paper.</source>
        <translation>Ctrl+P печатает карту, Ctrl+S сохраняет её как рисунок. Файл → Печать проверки утверждений… переносит утверждения из списка на бумагу.</translation>
    </message>
    <message>
        <source>File → Export… (Ctrl+E) writes files for spreadsheets, map programs and reference managers. The words of the articles stay at home unless you ask for them twice.</source>
        <translation>Файл → Экспорт… (Ctrl+E) записывает файлы для электронных таблиц, картографических и библиографических программ. Слова статей остаются дома, если вы не попросите о них дважды.</translation>
    </message>
    <message>
        <source>File → Import… (Ctrl+I) shows what places, passages or sources of others have that yours do not, and makes a new corridor with them.</source>
        <translation>Файл → Импорт… (Ctrl+I) показывает, какие места, отрывки или источники есть у других, но нет у вас, и делает с ними новый коридор.</translation>
    </message>
    <message>
        <source>Make your own</source>
        <translation>Сделать свой</translation>
    </message>
    <message>
        <source>File → New corridor from a text… looks through an article and proposes the places, routes, figures and dates it holds. Nothing is decided for you.</source>
        <translation>Файл → Новый коридор из текста… просматривает статью и предлагает места, маршруты, числа и даты из неё. За вас ничего не решают.</translation>
    </message>
    <message>
        <source>One question comes after the other: Enter says yes, Del no, N goes on, a letter chooses among places of the same name. Ctrl+Z takes back the last answer.</source>
        <translation>Вопросы идут один за другим: Enter — да, Del — нет, N — дальше, буква выбирает среди мест с одним названием. Ctrl+Z отменяет последний ответ.</translation>
    </message>
    <message>
        <source>The steps below the map may be done in any order. Select words of the text and press the right mouse button to add a place, a figure or a passage.</source>
        <translation>Шаги под картой можно делать в любом порядке. Выделите слова текста и нажмите правую кнопку мыши, чтобы добавить место, число или отрывок.</translation>
    </message>
    <message>
        <source>Share… writes a file without a word of the text. As long as something is not confirmed, the corridor says that it is a draft.</source>
        <translation>Поделиться… записывает файл без единого слова текста. Пока что-то не принято, коридор сообщает, что он черновик.</translation>
    </message>
    <message>
        <source>Make a lesson</source>
        <translation>Сделать урок</translation>
    </message>
    <message>
        <source>File → New lesson begins one beside the map; Shift+F5 lists the lessons there are, to begin with a copy or to go on with one of yours.</source>
        <translation>Файл → Новый урок начинает урок рядом с картой; Shift+F5 показывает список уроков, чтобы начать с копии или продолжить один из своих.</translation>
    </message>
    <message>
        <source>Bring on the map what the class should see: move it, hide routes, open a question below it. “Record the screen” (Ctrl+Shift+R) makes a step of it. Write its sentence, your notes, its minutes, and what the class predicts.</source>
        <translation>Покажите на карте то, что должен увидеть класс: сдвиньте её, скройте маршруты, откройте вопрос под ней. «Записать экран» (Ctrl+Shift+R) делает из этого шаг. Напишите его предложение, свои заметки, минуты и то, что предполагает класс.</translation>
    </message>
    <message>
        <source>Figures are chosen and not typed: press { or “Figure…”. They are looked up whenever they are shown, with who says so.</source>
        <translation>Числа выбирают, а не набирают: нажмите { или «Число…». Они берутся заново при каждом показе, с указанием, кто это сказал.</translation>
    </message>
    <message>
        <source>F5 tries the lesson from the step in hand, Escape comes back to it. Everything is kept as you work. Share… writes one file that others open, present and print.</source>
        <translation>F5 пробует урок с текущего шага, Escape возвращает к нему. Всё сохраняется по ходу работы. Поделиться… записывает один файл, который другие открывают, показывают и печатают.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Страница {0} из {1}</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} мин</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Рабочий лист</translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation>Имя или группа</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>How to work</source>
        <translation>Как работать</translation>
    </message>
    <message>
        <source>Guess first, in pencil, and never rub a guess out.</source>
        <translation>Сначала запишите предположение карандашом и никогда его не стирайте.</translation>
    </message>
    <message>
        <source>When the answer is shown, write it beside your guess, with who says so: the number of the source in the list at the end.</source>
        <translation>Когда ответ показан, запишите его рядом с предположением и укажите, кто это сказал: номер источника из списка в конце.</translation>
    </message>
    <message>
        <source>A guess is never wrong. An answer without a source is only half.</source>
        <translation>Предположение не бывает ошибкой. Ответ без источника — лишь половина ответа.</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Guess, answer, who says so</source>
        <translation>Предположение, ответ, кто это сказал</translation>
    </message>
    <message>
        <source>what</source>
        <translation>что</translation>
    </message>
    <message>
        <source>my guess</source>
        <translation>моё предположение</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>кто это сказал</translation>
    </message>
    <message>
        <source>Check the claims</source>
        <translation>Проверьте утверждения</translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation>Выберите из списка: {0}.</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>подтверждение</translation>
    </message>
    <message>
        <source>result</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Открытое задание</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Рефлексия</translation>
    </message>
    <message>
        <source>In one sentence: what did I think before, and what now?</source>
        <translation>Одним предложением: что я думал(а) раньше и что теперь?</translation>
    </message>
    <message>
        <source>answers with their source, 2 points each</source>
        <translation>ответы с источником, по 2 балла</translation>
    </message>
    <message>
        <source>answers without, 1 point each</source>
        <translation>ответы без источника, по 1 баллу</translation>
    </message>
    <message>
        <source>points of {0}</source>
        <translation>баллов из {0}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Lesson: {0}, licence {1}.</source>
        <translation>Урок: {0}, лицензия {1}.</translation>
    </message>
    <message>
        <source>Changed by {0}.</source>
        <translation>Изменено: {0}.</translation>
    </message>
    <message>
        <source>Key for the teacher</source>
        <translation>Ключ для учителя</translation>
    </message>
    <message>
        <source>Numbers in brackets are those of the sources at the end. The figures are those of the corridor as it is now; the lesson was written on {0}.</source>
        <translation>Числа в скобках — номера источников в конце. Данные — из нынешнего состояния коридора; дата составления урока: {0}.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>sentence for the class</source>
        <translation>предложение для класса</translation>
    </message>
    <message>
        <source>answer, and note for the teacher</source>
        <translation>ответ и заметка для учителя</translation>
    </message>
    <message>
        <source>result, and what it rests on</source>
        <translation>результат и на чём он основан</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Типичные ошибки</translation>
    </message>
    <message>
        <source>2 points for each answer with its source, 1 without; guesses count nothing. At most {0} points.</source>
        <translation>2 балла за каждый ответ с источником, 1 балл без него; предположения не оцениваются. Максимум баллов: {0}.</translation>
    </message>
    <message>
        <source>{0} – key</source>
        <translation>{0} – ключ</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Шагов пока нет</translation>
    </message>
    <message>
        <source>The map stays alive beside this page. Bring on it what the class should see first: move it, hide routes, open a question below it. Then press “Record the screen”.</source>
        <translation>Карта рядом с этой страницей остаётся живой. Покажите на ней то, что класс должен увидеть первым: сдвиньте её, скройте маршруты, откройте вопрос под ней. Затем нажмите «Записать экран».</translation>
    </message>
    <message>
        <source>Goals, one a line: “I can …”</source>
        <translation>Цели, по одной в строке: «Я могу …»</translation>
    </message>
    <message>
        <source>compare two distances and say who gives them</source>
        <translation>сравнить два расстояния и сказать, кто их приводит</translation>
    </message>
    <message>
        <source>For whom: grade, subject</source>
        <translation>Для кого: класс, предмет</translation>
    </message>
    <message>
        <source>Last sentence, when all is done</source>
        <translation>Последнее предложение, когда всё сделано</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Открытое задание</translation>
    </message>
    <message>
        <source>Minutes for the paper</source>
        <translation>Минуты на работу с листом</translation>
    </message>
    <message>
        <source>A silent map to fill in</source>
        <translation>Контурная карта для заполнения</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Вопрос {0}</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Ключ к нему</translation>
    </message>
    <message>
        <source>Delete question {0}</source>
        <translation>Удалить вопрос {0}</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>A question on the hand-out and on the page for pupils, with its key</source>
        <translation>Вопрос на раздаточном листе и на странице для учеников, с ключом</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Кто составил</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Your name, or your school&apos;s</source>
        <translation>Ваше имя или название вашей школы</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Changed by, where it began as a copy</source>
        <translation>Кто изменил, если урок начат с копии</translation>
    </message>
</context>
<context>
    <name>HeldBack</name>
    <message>
        <source>Your last changes are not saved</source>
        <translation>Последние изменения не сохранены</translation>
    </message>
    <message>
        <source>The draft could not be written, so it stays open.</source>
        <translation>Черновик не удалось записать, поэтому он остаётся открытым.</translation>
    </message>
    <message>
        <source>Make room or bring the folder back and try again, save the corridor somewhere else, or leave without the last changes.</source>
        <translation>Освободите место или верните папку и попробуйте ещё раз, сохраните коридор в другом месте или выйдите без последних изменений.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Выйти без них</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
    <message>
        <source>Nothing of this draft is on the disk any more: all of it is in this window only.</source>
        <translation>На диске от этого черновика больше ничего нет: он весь только в этом окне.</translation>
    </message>
    <message>
        <source>The draft as it was at {0} is safe on this computer. What you changed since then is only in this window.</source>
        <translation>Состояние черновика на {0} надёжно сохранено на этом компьютере. Всё, что вы изменили позже, есть только в этом окне.</translation>
    </message>
    <message>
        <source>The draft is open elsewhere</source>
        <translation>Черновик открыт в другом месте</translation>
    </message>
    <message>
        <source>Two windows would overwrite each other&apos;s work. Go on in the other window, or work here on a copy, which becomes a corridor of its own.</source>
        <translation>Два окна затирали бы работу друг друга. Продолжите в другом окне или работайте здесь с копией — она станет отдельным коридором.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Открыть копию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Another window of the program is working on the draft “{0}”.</source>
        <translation>С черновиком «{0}» работает другое окно программы.</translation>
    </message>
</context>
<context>
    <name>HeldLesson</name>
    <message>
        <source>The lesson could not be written, so it stays open.</source>
        <translation>Урок не удалось записать, поэтому он остаётся открытым.</translation>
    </message>
    <message>
        <source>Make room or bring the folder back and try again, save the lesson somewhere else, or leave without the last changes.</source>
        <translation>Освободите место или верните папку и попробуйте ещё раз, сохраните урок в другом месте или выйдите без последних изменений.</translation>
    </message>
    <message>
        <source>Nothing of this lesson is on the disk: all of it is in this window only.</source>
        <translation>На диске от этого урока ничего нет: он весь только в этом окне.</translation>
    </message>
    <message>
        <source>The lesson as it was at {0} is safe on this computer. What you changed since then is only in this window.</source>
        <translation>Состояние урока на {0} надёжно сохранено на этом компьютере. Всё, что вы изменили позже, есть только в этом окне.</translation>
    </message>
    <message>
        <source>Save the lesson somewhere else</source>
        <translation>Сохранить урок в другом месте</translation>
    </message>
    <message>
        <source>The lesson is open elsewhere</source>
        <translation>Урок открыт в другом месте</translation>
    </message>
    <message>
        <source>Two windows would overwrite each other&apos;s work. Go on in the other window, or work here on a copy, which becomes a lesson of its own.</source>
        <translation>Два окна затирали бы работу друг друга. Продолжите в другом окне или работайте здесь с копией — она станет отдельным уроком.</translation>
    </message>
</context>
<context>
    <name>ImportColumn</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
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
        <translation>нет</translation>
    </message>
    <message>
        <source>Column of: {0}</source>
        <translation>Столбец для: {0}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Save as a new corridor…</source>
        <translation>Сохранить как новый коридор…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>A copy of the open corridor</source>
        <translation>Копия открытого коридора</translation>
    </message>
    <message>
        <source>A corridor of its own:</source>
        <translation>Отдельный коридор:</translation>
    </message>
    <message>
        <source>Title of the new corridor</source>
        <translation>Название нового коридора</translation>
    </message>
    <message>
        <source>Choose which column holds the names of places.</source>
        <translation>Выберите столбец с названиями мест.</translation>
    </message>
    <message>
        <source>There is nothing in this file that the open corridor does not have.</source>
        <translation>В этом файле нет ничего, чего не было бы в открытом коридоре.</translation>
    </message>
    <message>
        <source>The open corridor stays as it is. These records go into a new one, which is saved as a file and opened.</source>
        <translation>Открытый коридор остаётся как есть. Эти записи войдут в новый коридор, который будет сохранён в файл и открыт.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Отрывки</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n отличается</numerusform>
            <numerusform>%n отличаются</numerusform>
            <numerusform>%n отличаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n такая же</numerusform>
            <numerusform>%n такие же</numerusform>
            <numerusform>%n таких же</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like a place that is there</source>
        <translation>
            <numerusform>%n похожа на уже имеющееся место</numerusform>
            <numerusform>%n похожи на уже имеющиеся места</numerusform>
            <numerusform>%n похожи на уже имеющиеся места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущена</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>position</source>
        <translation>положение</translation>
    </message>
    <message>
        <source>names</source>
        <translation>названия</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>другие названия</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>ранг</translation>
    </message>
    <message>
        <source>who gives the position</source>
        <translation>откуда положение</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>краткое название</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>издатель</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>прочие поля</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>изложение</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>о чём это</translation>
    </message>
    <message>
        <source>places</source>
        <translation>места</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>маршруты</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>где стоит</translation>
    </message>
</context>
<context>
    <name>ImportNote</name>
    <message>
        <source>without a position: kept, not on the map</source>
        <translation>без положения: сохранено, на карте нет</translation>
    </message>
    <message>
        <source>in no text at hand: kept without a sentence</source>
        <translation>нет ни в одном имеющемся тексте: сохранено без предложения</translation>
    </message>
    <message>
        <source>shown at a point inside its shape</source>
        <translation>показано точкой внутри своего контура</translation>
    </message>
    <message>
        <source>shown at the first of several positions</source>
        <translation>показано в первом из нескольких положений</translation>
    </message>
    <message>
        <source>said to be in {found}, lies elsewhere</source>
        <translation>по указанию — {found}, лежит в другом месте</translation>
    </message>
    <message>
        <source>like “{found}”, at the same place or near it</source>
        <translation>похоже на «{found}», в том же месте или рядом</translation>
    </message>
    <message>
        <source>its id is used twice in the file</source>
        <translation>его id использован в файле дважды</translation>
    </message>
    <message>
        <source>its lines would end {found} km away from it</source>
        <translation>его линии кончались бы в {found} км от него</translation>
    </message>
    <message>
        <source>moves by {found} km</source>
        <translation>сдвигается на {found} км</translation>
    </message>
    <message>
        <source>its longitude counted on beyond 180 degrees</source>
        <translation>его долгота отсчитана дальше 180 градусов</translation>
    </message>
    <message>
        <source>names {found}, which is not known here</source>
        <translation>называет {found}, чего здесь нет</translation>
    </message>
    <message>
        <source>Sheet: {0}</source>
        <translation>Лист: {0}</translation>
    </message>
    <message>
        <source>Columns are parted by: {0} · decimal sign: {1} · encoding: {2}</source>
        <translation>Разделитель столбцов: {0} · десятичный знак: {1} · кодировка: {2}</translation>
    </message>
</context>
<context>
    <name>ImportSign</name>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>черта</translation>
    </message>
    <message>
        <source>point</source>
        <translation>точка</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Что нужно знать</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>different</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>то же</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>дубликат</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Passages, places or sources ({0})</source>
        <translation>Отрывки, места или источники ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported</source>
        <translation>Не удаётся импортировать «{0}»</translation>
    </message>
    <message>
        <source>Save as a new corridor</source>
        <translation>Сохранить как новый коридор</translation>
    </message>
    <message>
        <source>Corridors ({0})</source>
        <translation>Коридоры ({0})</translation>
    </message>
    <message>
        <source>“{0}” cannot be made</source>
        <translation>Не удаётся сделать «{0}»</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>Не удаётся сохранить «{0}»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>Чтение «{0}»…</translation>
    </message>
    <message>
        <source>Saving “{0}”…</source>
        <translation>Сохранение «{0}»…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Гонка</translation>
    </message>
    <message>
        <source>List of routes</source>
        <translation>Список маршрутов</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Chart of time and distance</source>
        <translation>График времени и расстояния</translation>
    </message>
    <message>
        <source>Shelf of corridors</source>
        <translation>Полка коридоров</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>next passage</source>
        <translation>следующий отрывок</translation>
    </message>
    <message>
        <source>previous passage</source>
        <translation>предыдущий отрывок</translation>
    </message>
    <message>
        <source>move</source>
        <translation>двигать</translation>
    </message>
    <message>
        <source>nearer, farther</source>
        <translation>ближе, дальше</translation>
    </message>
    <message>
        <source>show the whole route</source>
        <translation>показать весь маршрут</translation>
    </message>
    <message>
        <source>tell what is in the middle</source>
        <translation>сказать, что в середине</translation>
    </message>
    <message>
        <source>choose what is in the middle</source>
        <translation>выбрать то, что в середине</translation>
    </message>
    <message>
        <source>offer what can be done in the middle</source>
        <translation>предложить, что можно сделать в середине</translation>
    </message>
    <message>
        <source>choose nothing</source>
        <translation>снять выбор</translation>
    </message>
    <message>
        <source>add the middle of the map</source>
        <translation>добавить середину карты</translation>
    </message>
    <message>
        <source>end the line</source>
        <translation>закончить линию</translation>
    </message>
    <message>
        <source>take the last point away</source>
        <translation>убрать последнюю точку</translation>
    </message>
    <message>
        <source>copy the result</source>
        <translation>копировать результат</translation>
    </message>
    <message>
        <source>stop measuring</source>
        <translation>закончить измерение</translation>
    </message>
    <message>
        <source>play and rest</source>
        <translation>пуск и пауза</translation>
    </message>
    <message>
        <source>an hour back, an hour on</source>
        <translation>на час назад, на час вперёд</translation>
    </message>
    <message>
        <source>back to the start</source>
        <translation>к началу</translation>
    </message>
    <message>
        <source>end the race</source>
        <translation>закончить гонку</translation>
    </message>
    <message>
        <source>hide or show the route</source>
        <translation>скрыть или показать маршрут</translation>
    </message>
    <message>
        <source>show it on the map as large as possible</source>
        <translation>показать на карте как можно крупнее</translation>
    </message>
    <message>
        <source>offer what can be done with the row</source>
        <translation>предложить, что можно сделать со строкой</translation>
    </message>
    <message>
        <source>event before, event after</source>
        <translation>предыдущее событие, следующее событие</translation>
    </message>
    <message>
        <source>first event, last event</source>
        <translation>первое событие, последнее событие</translation>
    </message>
    <message>
        <source>choose the event</source>
        <translation>выбрать событие</translation>
    </message>
    <message>
        <source>stop before, stop after</source>
        <translation>предыдущая остановка, следующая остановка</translation>
    </message>
    <message>
        <source>the other way</source>
        <translation>другой маршрут</translation>
    </message>
    <message>
        <source>from corridor to corridor</source>
        <translation>от коридора к коридору</translation>
    </message>
    <message>
        <source>open the corridor</source>
        <translation>открыть коридор</translation>
    </message>
    <message>
        <source>take one of your own off the shelf</source>
        <translation>снять свой коридор с полки</translation>
    </message>
    <message>
        <source>back to the map</source>
        <translation>к карте</translation>
    </message>
    <message>
        <source>back, on</source>
        <translation>назад, вперёд</translation>
    </message>
    <message>
        <source>every key of presenting</source>
        <translation>все клавиши показа</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>выйти</translation>
    </message>
    <message>
        <source>Steps of a lesson</source>
        <translation>Шаги урока</translation>
    </message>
    <message>
        <source>show the step on the map</source>
        <translation>показать шаг на карте</translation>
    </message>
    <message>
        <source>the step earlier, later</source>
        <translation>шаг раньше, позже</translation>
    </message>
    <message>
        <source>the step once more</source>
        <translation>дублировать шаг</translation>
    </message>
    <message>
        <source>delete the step</source>
        <translation>удалить шаг</translation>
    </message>
    <message>
        <source>in a text: choose a figure</source>
        <translation>в тексте: выбрать число</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>{0}: no font with its letters is installed</source>
        <translation>{0}: нет шрифта с такими буквами</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>the lesson “{0}”</source>
        <translation>урок «{0}»</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>name on the map</source>
        <translation>название на карте</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>assumed: {0}</source>
        <translation>допущение: {0}</translation>
    </message>
    <message>
        <source>computed by the program: travel time of the model</source>
        <translation>расчёт программы: время в пути по модели</translation>
    </message>
    <message>
        <source>computed by the program: shortest line over the Earth</source>
        <translation>расчёт программы: кратчайшая линия по поверхности Земли</translation>
    </message>
    <message>
        <source>computed by the program on the network of {0}</source>
        <translation>расчёт программы по сети: {0}</translation>
    </message>
    <message>
        <source>computed by the program on its network</source>
        <translation>расчёт программы по её сети</translation>
    </message>
</context>
<context>
    <name>LessonEditing</name>
    <message>
        <source>changed speeds, times and services</source>
        <translation>изменённые скорости, время и рейсы</translation>
    </message>
    <message>
        <source>the chosen departure</source>
        <translation>выбранное отправление</translation>
    </message>
    <message>
        <source>A step cannot hold: {0}. All else is recorded.</source>
        <translation>Шаг не может хранить: {0}. Всё остальное записано.</translation>
    </message>
    <message>
        <source>The corridor with the lesson ({0})</source>
        <translation>Коридор с уроком ({0})</translation>
    </message>
    <message>
        <source>The lesson alone (*.toml)</source>
        <translation>Только урок (*.toml)</translation>
    </message>
    <message>
        <source>Share the lesson</source>
        <translation>Поделиться уроком</translation>
    </message>
    <message>
        <source>The lesson “{0}” is not complete yet</source>
        <translation>Урок «{0}» ещё не закончен</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>Не удаётся сохранить «{0}»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>The lesson could not be kept: {0}</source>
        <translation>Не удалось сохранить урок: {0}</translation>
    </message>
</context>
<context>
    <name>LessonEditor</name>
    <message>
        <source>Question for the class</source>
        <translation>Вопрос классу</translation>
    </message>
    <message>
        <source>Answer, shown afterwards</source>
        <translation>Ответ, показывается потом</translation>
    </message>
    <message>
        <source>Kept back until the answer</source>
        <translation>Скрыто до ответа</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>числа пока нет</translation>
    </message>
    <message>
        <source>Choose the figure…</source>
        <translation>Выбрать число…</translation>
    </message>
    <message>
        <source>The right number, with who says so</source>
        <translation>Верное число с указанием, кто это сказал</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>Верное число</translation>
    </message>
    <message>
        <source>Guesses from</source>
        <translation>Предположения от</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>The right place</source>
        <translation>Верное место</translation>
    </message>
    <message>
        <source>To vote for; tick what is right</source>
        <translation>Варианты для голосования; отметьте верные</translation>
    </message>
    <message>
        <source>To put in order</source>
        <translation>Расставить по порядку</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ещё один</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Vote a second time before the answer</source>
        <translation>Голосовать второй раз перед ответом</translation>
    </message>
    <message>
        <source>The right order</source>
        <translation>Верный порядок</translation>
    </message>
    <message>
        <source>Choice {0}</source>
        <translation>Вариант {0}</translation>
    </message>
    <message>
        <source>Choice {0} is right</source>
        <translation>Вариант {0} верен</translation>
    </message>
    <message>
        <source>Choice {0} earlier</source>
        <translation>Вариант {0} раньше</translation>
    </message>
    <message>
        <source>Choice {0} later</source>
        <translation>Вариант {0} позже</translation>
    </message>
    <message>
        <source>Delete choice {0}</source>
        <translation>Удалить вариант {0}</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>Число…</translation>
    </message>
    <message>
        <source>The figure of choice {0}, by which it is sorted</source>
        <translation>Число варианта {0}, по которому он сортируется</translation>
    </message>
    <message>
        <source>Nothing is asked</source>
        <translation>Без вопроса</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>A place on the map</source>
        <translation>Место на карте</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>A vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>names on the map</source>
        <translation>названия на карте</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>маршруты</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>результаты проверки</translation>
    </message>
    <message>
        <source>As it stands here</source>
        <translation>Как стоит здесь</translation>
    </message>
    <message>
        <source>By the figures, the smallest first</source>
        <translation>По числам, сначала наименьшее</translation>
    </message>
    <message>
        <source>By the figures, the largest first</source>
        <translation>По числам, сначала наибольшее</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Compare routes</source>
        <translation>Сравнить маршруты</translation>
    </message>
    <message>
        <source>Why faster?</source>
        <translation>Почему быстрее?</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Гонка</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Questions on paper</source>
        <translation>Вопросы на бумаге</translation>
    </message>
    <message>
        <source>stops after {0}</source>
        <translation>остановка через {0}</translation>
    </message>
    <message>
        <source>passage: {0}</source>
        <translation>отрывок: {0}</translation>
    </message>
    <message>
        <source>the network of {0}</source>
        <translation>сеть на {0} г.</translation>
    </message>
    <message>
        <source>times of {0}</source>
        <translation>время на дату: {0}</translation>
    </message>
    <message>
        <source>closed: {0}</source>
        <translation>закрыто: {0}</translation>
    </message>
    <message>
        <source>(no sentence yet)</source>
        <translation>(предложения пока нет)</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} мин</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 шаг</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>шагов: {0}</translation>
    </message>
    <message>
        <source>Another window of the program is working on the lesson “{0}”.</source>
        <translation>С уроком «{0}» работает другое окно программы.</translation>
    </message>
</context>
<context>
    <name>LessonLanguage</name>
    <message>
        <source>I can {0}.</source>
        <translation>Я умею {0}.</translation>
    </message>
    <message>
        <source>Texts of the lesson: {0}. There is no translation yet.</source>
        <translation>Тексты урока: {0}. Перевода пока нет.</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>A lesson without a title</source>
        <translation>Урок без названия</translation>
    </message>
    <message>
        <source>About the lesson</source>
        <translation>Об уроке</translation>
    </message>
    <message>
        <source>To put right: {0}</source>
        <translation>Исправить: {0}</translation>
    </message>
    <message>
        <source>Still to write: {0}</source>
        <translation>Осталось написать: {0}</translation>
    </message>
    <message>
        <source>Complete, kept as you work</source>
        <translation>Всё готово, сохраняется по ходу работы</translation>
    </message>
    <message>
        <source>Go to the first field that something is missing in</source>
        <translation>Перейти к первому полю, где чего-то не хватает</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>Шаги урока</translation>
    </message>
    <message>
        <source>What the step says</source>
        <translation>Содержание шага</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Повторить (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Раньше (Alt+Up)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Позже (Alt+Down)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>The step once more behind it (Ctrl+D)</source>
        <translation>Тот же шаг ещё раз сразу за ним (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete the step (Del); undo brings it back</source>
        <translation>Удалить шаг (Del); отмена вернёт его</translation>
    </message>
    <message>
        <source>Record the screen</source>
        <translation>Записать экран</translation>
    </message>
    <message>
        <source>Make a new step of what is on the screen now (Ctrl+Shift+R)</source>
        <translation>Сделать новый шаг из того, что сейчас на экране (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Try from here</source>
        <translation>Попробовать отсюда</translation>
    </message>
    <message>
        <source>Present from this step on (F5)</source>
        <translation>Показ начиная с этого шага (F5)</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Поделиться…</translation>
    </message>
    <message>
        <source>Save the lesson with its corridor as one file, or by itself</source>
        <translation>Сохранить урок вместе с коридором в одном файле или отдельно</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Put the lesson down; it is kept</source>
        <translation>Отложить урок; он сохранится</translation>
    </message>
    <message>
        <source>Not kept: the disk takes nothing</source>
        <translation>Не сохранено: запись на диск невозможна</translation>
    </message>
</context>
<context>
    <name>LessonsDialog</name>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The corridor&apos;s slides</source>
        <translation>Слайды коридора</translation>
    </message>
    <message>
        <source>Open a lesson&apos;s file…</source>
        <translation>Открыть файл урока…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Lessons of this corridor</source>
        <translation>Уроки этого коридора</translation>
    </message>
    <message>
        <source>{0} cannot be used: see what is wrong</source>
        <translation>{0}: использовать нельзя, посмотрите, что не так</translation>
    </message>
    <message>
        <source>{0} min, {1} steps</source>
        <translation>{0} мин, шагов: {1}</translation>
    </message>
    <message>
        <source>What is wrong…</source>
        <translation>Что не так…</translation>
    </message>
    <message>
        <source>by {0}, {1}</source>
        <translation>автор: {0}, {1}</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Новый урок</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Править копию</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Make a lesson of your own beside the map</source>
        <translation>Сделать собственный урок рядом с картой</translation>
    </message>
    <message>
        <source>Change the lesson; one that came with the corridor as a copy</source>
        <translation>Изменить урок; урок из комплекта коридора — в виде копии</translation>
    </message>
    <message>
        <source>Delete a lesson of your own</source>
        <translation>Удалить собственный урок</translation>
    </message>
    <message>
        <source>This corridor has no lessons yet. Make one, or open a lesson&apos;s file.</source>
        <translation>В этом коридоре пока нет уроков. Сделайте урок или откройте файл урока.</translation>
    </message>
    <message>
        <source>A lesson without a title</source>
        <translation>Урок без названия</translation>
    </message>
    <message>
        <source>yours, not finished</source>
        <translation>ваш, не закончен</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваш</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>What is missing…</source>
        <translation>Чего не хватает…</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>не закончен</translation>
    </message>
</context>
<context>
    <name>ListWithDetail</name>
    <message>
        <source>The claim in full</source>
        <translation>Утверждение целиком</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>All steps</source>
        <translation>Все шаги</translation>
    </message>
    <message>
        <source>The step as it was</source>
        <translation>Вернуть шаг</translation>
    </message>
    <message>
        <source>Compare the routes</source>
        <translation>Сравнить маршруты</translation>
    </message>
    <message>
        <source>Why is one faster?</source>
        <translation>Почему один быстрее?</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Гонка</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>A passage…</source>
        <translation>Отрывок…</translation>
    </message>
    <message>
        <source>A claim…</source>
        <translation>Утверждение…</translation>
    </message>
    <message>
        <source>Look at something else</source>
        <translation>Посмотреть другое</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Отрывки</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>{0} – closed</source>
        <translation>{0} – закрыто</translation>
    </message>
    <message>
        <source>First the answer: this could tell it.</source>
        <translation>Сначала ответ: здесь он может быть виден.</translation>
    </message>
    <message>
        <source>This corridor has no border that could be closed.</source>
        <translation>В этом коридоре нет границы, которую можно закрыть.</translation>
    </message>
    <message>
        <source>Close a border, or open it</source>
        <translation>Закрыть границу или открыть</translation>
    </message>
    <message>
        <source>Keys while presenting</source>
        <translation>Клавиши при показе</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The base map could not be read ({0}). The routes are shown without it.</source>
        <translation>Не удалось прочитать базовую карту ({0}). Маршруты показаны без неё.</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Увеличить (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Уменьшить (−)</translation>
    </message>
    <message>
        <source>Show the whole route (Home)</source>
        <translation>Показать весь маршрут (Home)</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>faint lines are schematic at this scale</source>
        <translation>бледные линии в этом масштабе схематичны</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Selected: {0}.</source>
        <translation>Выбрано: {0}.</translation>
    </message>
    <message>
        <source>Arrows move the map, plus and minus zoom, Home shows the whole route. Space tells what is in the middle, Enter chooses it, M measures.</source>
        <translation>Стрелки двигают карту, плюс и минус меняют масштаб, Home показывает весь маршрут. Пробел говорит, что в середине, Enter выбирает это, M измеряет.</translation>
    </message>
</context>
<context>
    <name>MapChoices</name>
    <message>
        <source>As it stood in {0}</source>
        <translation>Как было на конец {0} г.</translation>
    </message>
    <message>
        <source>faint: not there yet</source>
        <translation>бледное: ещё нет</translation>
    </message>
    <message>
        <source>bright core: improved</source>
        <translation>яркая середина: улучшено</translation>
    </message>
</context>
<context>
    <name>MapInteraction</name>
    <message>
        <source>Which one?</source>
        <translation>Что именно?</translation>
    </message>
    <message>
        <source>Measure from here</source>
        <translation>Измерить отсюда</translation>
    </message>
    <message>
        <source>Copy the coordinates</source>
        <translation>Копировать координаты</translation>
    </message>
    <message>
        <source>Show the whole route</source>
        <translation>Показать весь маршрут</translation>
    </message>
    <message>
        <source>What is here, and what to do</source>
        <translation>Что здесь и что можно сделать</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Скопировано: {0}</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>town of the base map</source>
        <translation>город базовой карты</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Население</translation>
    </message>
    <message>
        <source>geonames.org, record {0}</source>
        <translation>geonames.org, запись {0}</translation>
    </message>
</context>
<context>
    <name>MarginButton</name>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Предыдущий шаг</translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>geodesic, WGS 84</source>
        <translation>геодезическая линия, WGS 84</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the result (Ctrl+C)</source>
        <translation>Копировать результат (Ctrl+C)</translation>
    </message>
    <message>
        <source>Stop measuring (Escape)</source>
        <translation>Закончить измерение (Escape)</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>+ Guess</source>
        <translation>+ Записать</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Step as it was</source>
        <translation>Вернуть шаг</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Все шаги</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Затемнить</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Стоп-кадр</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Обмен экранов</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Предыдущий шаг</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Заметки мельче</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Заметки крупнее</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Шаг {0} из {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} мин</translation>
    </message>
    <message>
        <source>Answer: {0}</source>
        <translation>Ответ: {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Далее: {0}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Go to step {0}</source>
        <translation>К шагу {0}</translation>
    </message>
</context>
<context>
    <name>OfferedFigures</name>
    <message>
        <source>{0}: straight line</source>
        <translation>{0}: прямая линия</translation>
    </message>
    <message>
        <source>{0}: length, {1}</source>
        <translation>{0}: длина, {1}</translation>
    </message>
    <message>
        <source>{0}: time, {1}</source>
        <translation>{0}: время в пути, {1}</translation>
    </message>
    <message>
        <source>{0}: difference in time, {1} less {2}</source>
        <translation>{0}: разница во времени в пути, {1} минус {2}</translation>
    </message>
    <message>
        <source>name of the place</source>
        <translation>название места</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Earlier in the list</source>
        <translation>Выше в списке</translation>
    </message>
    <message>
        <source>Later in the list</source>
        <translation>Ниже в списке</translation>
    </message>
</context>
<context>
    <name>PartMenu</name>
    <message>
        <source>Add a note…</source>
        <translation>Добавить примечание…</translation>
    </message>
    <message>
        <source>Delete from the corridor</source>
        <translation>Удалить из коридора</translation>
    </message>
    <message>
        <source>Make a route…</source>
        <translation>Сделать маршрут…</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages</source>
        <translation>Отрывки</translation>
    </message>
    <message>
        <source>Mark this sentence?</source>
        <translation>Отметить это предложение?</translation>
    </message>
    <message>
        <source>A passage</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <source>Confirm all {0} left</source>
        <translation>Принять остальные ({0})</translation>
    </message>
    <message>
        <source>Drop all {0} left</source>
        <translation>Отбросить остальные ({0})</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Все отрывки</translation>
    </message>
    <message>
        <source>A passage is what lights up in the text when its places are chosen on the map. Only its position is kept, never its words.</source>
        <translation>Отрывок — то, что загорается в тексте, когда его места выбраны на карте. Хранится только его положение, но не его слова.</translation>
    </message>
    <message>
        <source>Paragraph {0}, sentence {1}</source>
        <translation>Абзац {0}, предложение {1}</translation>
    </message>
    <message>
        <source>Paragraph {0}, sentences {1} to {2}</source>
        <translation>Абзац {0}, предложения {1}–{2}</translation>
    </message>
    <message>
        <source>In your own words (may stay empty)</source>
        <translation>Своими словами (можно не заполнять)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>No passage</source>
        <translation>Не отрывок</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Every sentence is answered. Click a marked one to change it.</source>
        <translation>Все предложения разобраны. Щёлкните отмеченное, чтобы изменить ответ.</translation>
    </message>
    <message>
        <source>No sentence names a place, a figure or a date. Select one in the text and choose Mark as passage with the right mouse button.</source>
        <translation>Ни одно предложение не называет места, числа или даты. Выделите нужное в тексте и правой кнопкой мыши выберите «Отметить как отрывок».</translation>
    </message>
</context>
<context>
    <name>PictureError</name>
    <message>
        <source>the name must end in one of: {0}</source>
        <translation>имя должно оканчиваться на одно из: {0}</translation>
    </message>
    <message>
        <source>{0} is too large; {1} would fit</source>
        <translation>{0} — слишком много; {1} поместится</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of that size</source>
        <translation>для картинки такого размера не хватает памяти</translation>
    </message>
    <message>
        <source>the picture cannot be painted</source>
        <translation>картинку нельзя нарисовать</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where is “{0}”?</source>
        <translation>Где находится «{0}»?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Где это?</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>“{0}”: which one?</source>
        <translation>«{0}»: какое из них?</translation>
    </message>
    <message>
        <source>“{0}”: this place?</source>
        <translation>«{0}»: это место?</translation>
    </message>
    <message>
        <source>Name on the map</source>
        <translation>Название на карте</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>Это {0}</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Не место</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>В другом месте…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>Click on the map where it is. Or search its name at the top (Ctrl+F), or type latitude and longitude here:</source>
        <translation>Щёлкните на карте, где это. Либо найдите название вверху (Ctrl+F), либо введите широту и долготу здесь:</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Широта, долгота</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation>Поставить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nothing was found in this text. Select a name in it and choose Place with the right mouse button, or search a place at the top.</source>
        <translation>В этом тексте ничего не найдено. Выделите в нём название и правой кнопкой мыши выберите «Место» либо найдите место вверху.</translation>
    </message>
    <message>
        <source>Every place is answered. Click one to change it.</source>
        <translation>Все места разобраны. Щёлкните любое, чтобы изменить ответ.</translation>
    </message>
    <message>
        <source>Confirm all {0} without doubt</source>
        <translation>Принять все бесспорные ({0})</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>Добавить место…</translation>
    </message>
    <message>
        <source>Add places from a file…</source>
        <translation>Добавить места из файла…</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Все места</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>1 hand</source>
        <translation>1 рука</translation>
    </message>
    <message>
        <source>{0} hands</source>
        <translation>рук: {0}</translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation>1 метка</translation>
    </message>
    <message>
        <source>{0} marks</source>
        <translation>меток: {0}</translation>
    </message>
    <message>
        <source>1 guess</source>
        <translation>1 предположение</translation>
    </message>
    <message>
        <source>{0} guesses</source>
        <translation>предположений: {0}</translation>
    </message>
    <message>
        <source>middle guess {0}</source>
        <translation>медиана предположений: {0}</translation>
    </message>
    <message>
        <source>nearest {0} km, middle {1} km; {2} of {3} within {4} km</source>
        <translation>ближайшая {0} км, медиана {1} км; {2} из {3} в пределах {4} км</translation>
    </message>
    <message>
        <source>{0} of {1} have the whole order</source>
        <translation>весь порядок верен у {0} из {1}</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>Второе голосование</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Переголосовать</translation>
    </message>
    <message>
        <source>Show guesses</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Type a guess and press Return, one after the other.</source>
        <translation>Вводите предположения по одному и нажимайте Enter.</translation>
    </message>
    <message>
        <source>Type the hands for each choice and press Return: A, then B …</source>
        <translation>Введите число рук за каждый вариант и нажмите Enter: A, затем B …</translation>
    </message>
    <message>
        <source>Type the numbers of the choices in a guessed order, such as 213, Return.</source>
        <translation>Введите номера вариантов в предполагаемом порядке, например 213, и нажмите Enter.</translation>
    </message>
    <message>
        <source>Press + and click the map; or move the cross with the arrows, Return.</source>
        <translation>Нажмите + и щёлкните карту; либо передвиньте крест стрелками, Enter.</translation>
    </message>
    <message>
        <source>Guessing is over for this question.</source>
        <translation>Предположения по этому вопросу больше не принимаются.</translation>
    </message>
    <message>
        <source>All choices are counted. Ctrl+Z takes the last count back.</source>
        <translation>Все варианты подсчитаны. Ctrl+Z отменяет последний подсчёт.</translation>
    </message>
    <message>
        <source>Guesses are marks on the map here: press +.</source>
        <translation>Здесь предположения — метки на карте: нажмите +.</translation>
    </message>
    <message>
        <source>This question asks for no mark on the map.</source>
        <translation>В этом вопросе не нужна метка на карте.</translation>
    </message>
    <message>
        <source>There is room for {2} guesses.</source>
        <translation>Предположений помещается не больше {2}.</translation>
    </message>
    <message>
        <source>“{0}” is no number.</source>
        <translation>«{0}» — не число.</translation>
    </message>
    <message>
        <source>“{0}” is no number of hands from 0 to {3}.</source>
        <translation>«{0}» — не число рук от 0 до {3}.</translation>
    </message>
    <message>
        <source>“{0}” is no order: each of {1} once.</source>
        <translation>«{0}» — не порядок: каждое из {1} по одному разу.</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>(what stood here is not in this corridor: {0})</source>
        <translation>(того, что стояло здесь, в этом коридоре нет: {0})</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>и ещё {0}</translation>
    </message>
</context>
<context>
    <name>PresentKeys</name>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Предыдущий шаг</translation>
    </message>
    <message>
        <source>First or last step</source>
        <translation>Первый или последний шаг</translation>
    </message>
    <message>
        <source>Go to step 7</source>
        <translation>К шагу 7</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Все шаги</translation>
    </message>
    <message>
        <source>Show the guesses, then the answer, then the next step</source>
        <translation>Показать предположения, затем ответ, затем следующий шаг</translation>
    </message>
    <message>
        <source>Take a guess in: a number, hands, or a mark on the map</source>
        <translation>Записать предположение: число, руки или метку на карте</translation>
    </message>
    <message>
        <source>Take a guess or a line back</source>
        <translation>Отменить предположение или линию</translation>
    </message>
    <message>
        <source>Cover the answer again</source>
        <translation>Снова закрыть ответ</translation>
    </message>
    <message>
        <source>Look at something else: chart, race, passage, claim</source>
        <translation>Посмотреть другое: график, гонку, отрывок, утверждение</translation>
    </message>
    <message>
        <source>Close or open a border</source>
        <translation>Закрыть или открыть границу</translation>
    </message>
    <message>
        <source>Let the race run or stand</source>
        <translation>Пустить или остановить гонку</translation>
    </message>
    <message>
        <source>Bring the step back exactly as it was</source>
        <translation>Вернуть шаг точно таким, как был</translation>
    </message>
    <message>
        <source>Map only</source>
        <translation>Только карта</translation>
    </message>
    <message>
        <source>Move and zoom the map</source>
        <translation>Двигать и масштабировать карту</translation>
    </message>
    <message>
        <source>Pen, pointer that leaves nothing, spotlight</source>
        <translation>Перо, указка без следа, подсветка</translation>
    </message>
    <message>
        <source>Wipe off what was drawn</source>
        <translation>Стереть нарисованное</translation>
    </message>
    <message>
        <source>Projector black, and back</source>
        <translation>Затемнить проектор и обратно</translation>
    </message>
    <message>
        <source>Freeze the projector, look ahead</source>
        <translation>Стоп-кадр на проекторе, можно смотреть вперёд</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Поменять экраны местами</translation>
    </message>
    <message>
        <source>Clock: pause, begin anew</source>
        <translation>Часы: пауза, начать заново</translation>
    </message>
    <message>
        <source>Larger or smaller notes</source>
        <translation>Заметки крупнее или мельче</translation>
    </message>
    <message>
        <source>Less motion, and back</source>
        <translation>Меньше движения и обратно</translation>
    </message>
    <message>
        <source>Keep the guesses in a file</source>
        <translation>Сохранить предположения в файл</translation>
    </message>
    <message>
        <source>Leave; F5 comes back here</source>
        <translation>Выйти; F5 вернёт сюда</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>First the answer: this could tell it.</source>
        <translation>Сначала ответ: здесь он может быть виден.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the map</source>
        <translation>Печать карты</translation>
    </message>
    <message>
        <source>Print the claim check</source>
        <translation>Печать проверки утверждений</translation>
    </message>
    <message>
        <source>Save the claim check</source>
        <translation>Сохранение проверки утверждений</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>Не удаётся сохранить «{0}»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Fitted to the corridor</source>
        <translation>По коридору</translation>
    </message>
    <message>
        <source>Lambert conformal conic: shapes are true</source>
        <translation>Равноугольная коническая Ламберта: форма малых областей верна</translation>
    </message>
    <message>
        <source>True distances from {0}</source>
        <translation>Верные расстояния от точки: {0}</translation>
    </message>
    <message>
        <source>Azimuthal equidistant: rings every 500 km around one place</source>
        <translation>Азимутальная равнопромежуточная: круги через 500 км вокруг одного места</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Глобус</translation>
    </message>
    <message>
        <source>Orthographic: the Earth from far away</source>
        <translation>Ортографическая: Земля издалека</translation>
    </message>
    <message>
        <source>Web Mercator</source>
        <translation>Веб-Меркатор</translation>
    </message>
    <message>
        <source>As most maps on the web: north grows too large</source>
        <translation>Как большинство карт в интернете: север слишком велик</translation>
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
        <translation>Сравнить маршруты</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Why faster?</source>
        <translation>Почему быстрее?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Гонка</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Fold the page (F8)</source>
        <translation>Свернуть страницу (F8)</translation>
    </message>
    <message>
        <source>Open the page (F8)</source>
        <translation>Развернуть страницу (F8)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>to</source>
        <translation>куда</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>В обратную сторону</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>Масштаб карты</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Unit: {0}.</source>
        <translation>Единица: {0}.</translation>
    </message>
    <message>
        <source>Claim: {0}. What does checking it come to?</source>
        <translation>Утверждение: {0}. Каков результат его проверки?</translation>
    </message>
    <message>
        <source>Who says so: {0}.</source>
        <translation>Кто это сказал: {0}.</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>waits for departure</source>
        <translation>ждёт отправления</translation>
    </message>
    <message>
        <source>exit checks</source>
        <translation>контроль на выезде</translation>
    </message>
    <message>
        <source>entry checks</source>
        <translation>контроль на въезде</translation>
    </message>
    <message>
        <source>loading and unloading</source>
        <translation>погрузка и выгрузка</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>стоит</translation>
    </message>
    <message>
        <source>arrived after {0}</source>
        <translation>на месте через {0}</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} left</source>
        <translation>{0}: {1}, осталось {2}</translation>
    </message>
    <message>
        <source>km {0}</source>
        <translation>км {0}</translation>
    </message>
    <message>
        <source>local time unknown</source>
        <translation>местное время неизвестно</translation>
    </message>
    <message>
        <source>Both arrive at the same time.</source>
        <translation>Прибытие одновременно.</translation>
    </message>
    <message>
        <source>“{0}” arrives first.</source>
        <translation>Первым прибывает «{0}».</translation>
    </message>
    <message>
        <source>“{0}” arrives first, {1} ahead.</source>
        <translation>Первым прибывает «{0}», опережая на {1}.</translation>
    </message>
</context>
<context>
    <name>RaceBar</name>
    <message>
        <source>Pause (Space)</source>
        <translation>Пауза (Пробел)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Пуск (Пробел)</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Гонка</translation>
    </message>
    <message>
        <source>Back to the start (Home)</source>
        <translation>К началу (Home)</translation>
    </message>
    <message>
        <source>An hour back (Left)</source>
        <translation>На час назад (стрелка влево)</translation>
    </message>
    <message>
        <source>An hour on (Right)</source>
        <translation>На час вперёд (стрелка вправо)</translation>
    </message>
    <message>
        <source>Save the race as pictures…</source>
        <translation>Сохранить гонку как рисунки…</translation>
    </message>
    <message>
        <source>End the race (Escape)</source>
        <translation>Закончить гонку (Escape)</translation>
    </message>
    <message>
        <source>Hours since departure</source>
        <translation>Часы от отправления</translation>
    </message>
    <message>
        <source>Hours of the race in one second</source>
        <translation>Часов гонки за одну секунду</translation>
    </message>
    <message>
        <source>{0} h/s</source>
        <translation>{0} ч/с</translation>
    </message>
</context>
<context>
    <name>RaceOnMap</name>
    <message>
        <source>Save the race as pictures</source>
        <translation>Сохранить гонку как рисунки</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved: {1}</source>
        <translation>Не удаётся сохранить «{0}»: {1}</translation>
    </message>
    <message>
        <source>{0} pictures saved in {1}</source>
        <translation>Сохранено рисунков: {0}; место: {1}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Not found in your copy</source>
        <translation>Не найдено в вашей копии</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>слово в слово</translation>
    </message>
    <message>
        <source>word for word, elsewhere</source>
        <translation>слово в слово, в другом месте</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>stands more than once</source>
        <translation>встречается не раз</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найден</translation>
    </message>
    <message>
        <source>It stands in your copy exactly as in the article, in its place.</source>
        <translation>Отрывок стоит в вашей копии точно как в статье и на своём месте.</translation>
    </message>
    <message>
        <source>It stands in your copy exactly as in the article, but not in the same order: paragraphs were moved, or something stands between them.</source>
        <translation>Отрывок стоит в вашей копии точно как в статье, но в другом порядке: абзацы переставлены или между ними что-то вставлено.</translation>
    </message>
    <message>
        <source>Some words differ, but it is clearly this passage: another version of the article, or letters that were read wrongly.</source>
        <translation>Некоторые слова отличаются, но это явно тот же отрывок: другая версия статьи или неверно прочитанные буквы.</translation>
    </message>
    <message>
        <source>It fits two or more places of your copy equally well. None of them is taken for the right one; all are marked.</source>
        <translation>Отрывок одинаково хорошо подходит к двум или более местам вашей копии. Ни одно не принято за верное; отмечены все.</translation>
    </message>
    <message>
        <source>Your copy does not have it, or says it in quite other words. Its summary stands at the end.</source>
        <translation>В вашей копии этого нет или сказано совсем другими словами. Краткое изложение стоит в конце.</translation>
    </message>
    <message>
        <source>changed: {0} % of its words agree</source>
        <translation>изменён: совпадает {0} % слов</translation>
    </message>
    <message>
        <source>stands {0} times</source>
        <translation>число повторов: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} passages found</source>
        <translation>найдено отрывков: {0} из {1}</translation>
    </message>
    <message>
        <source>all word for word</source>
        <translation>все слово в слово</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Open your copy…</source>
        <translation>Открыть копию…</translation>
    </message>
    <message>
        <source>The article belongs to its publisher and does not come with the program. Below stand our own summaries of its passages. Open your own copy (a web page, mail, text, book, PDF or a file of a word processor), or drop it here, to read the passages themselves. It stays on this computer.</source>
        <translation>Статья принадлежит издателю и с программой не поставляется. Ниже стоят наши собственные краткие изложения её отрывков. Откройте свою копию (веб-страницу, письмо, текст, книгу, PDF или файл текстового редактора) или перетащите её сюда, чтобы прочитать сами отрывки. Она останется на этом компьютере.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <source>Previous passage (P)</source>
        <translation>Предыдущий отрывок (P)</translation>
    </message>
    <message>
        <source>Next passage (N)</source>
        <translation>Следующий отрывок (N)</translation>
    </message>
    <message>
        <source>Close this copy</source>
        <translation>Закрыть эту копию</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Предыдущая часть</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Следующая часть</translation>
    </message>
    <message>
        <source>Article to read</source>
        <translation>Статья для чтения</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>N and P go from passage to passage, Tab from link to link, Escape leaves the text.</source>
        <translation>N и P ведут от отрывка к отрывку, Tab — от ссылки к ссылке, Escape выходит из текста.</translation>
    </message>
    <message>
        <source>Part {0} of {1}</source>
        <translation>Часть {0} из {1}</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>копии пока нет</translation>
    </message>
    <message>
        <source>our own text</source>
        <translation>наш текст</translation>
    </message>
    <message>
        <source>The file has changed on disk since it was read.</source>
        <translation>После чтения файл изменился на диске.</translation>
    </message>
    <message>
        <source>This copy is not what it was when it was kept: it was changed on disk.</source>
        <translation>Эта копия не та, что была сохранена: её изменили на диске.</translation>
    </message>
    <message>
        <source>Not one of this corridor&apos;s articles: shown as plain text.</source>
        <translation>Не из статей этого коридора: показано как обычный текст.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>{0} of {1} passages</source>
        <translation>отрывки: {0} из {1}</translation>
    </message>
    <message>
        <source>the only passage</source>
        <translation>единственный отрывок</translation>
    </message>
    <message>
        <source>Click a passage, or press N, to see it on the map.</source>
        <translation>Щёлкните отрывок или нажмите N, чтобы увидеть его на карте.</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Reading “{0}”…</source>
        <translation>Чтение «{0}»…</translation>
    </message>
    <message>
        <source>({0} more)</source>
        <translation>(ещё {0})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop reading; what is open stays as it is</source>
        <translation>Остановить чтение; открытое останется как есть</translation>
    </message>
</context>
<context>
    <name>RightSheet</name>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ваш текст</translation>
    </message>
    <message>
        <source>Fold the sheet (F9)</source>
        <translation>Свернуть панель (F9)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>Шаг {0}</translation>
    </message>
</context>
<context>
    <name>RouteHeaders</name>
    <message>
        <source>no way left</source>
        <translation>пути нет</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>время неизвестно</translation>
    </message>
    <message>
        <source>Without changes: {0}</source>
        <translation>Без изменений: {0}</translation>
    </message>
    <message>
        <source>What if: {0}</source>
        <translation>Что, если: {0}</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>Модель {0}</translation>
    </message>
    <message>
        <source>Timetable {0}</source>
        <translation>Расписание {0}</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>не опубликовано</translation>
    </message>
    <message>
        <source>Published {0}</source>
        <translation>Опубликовано {0}</translation>
    </message>
    <message>
        <source>First way</source>
        <translation>Первый маршрут</translation>
    </message>
    <message>
        <source>Second way</source>
        <translation>Второй маршрут</translation>
    </message>
</context>
<context>
    <name>RoutesCard</name>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Open the list (F7)</source>
        <translation>Развернуть список (F7)</translation>
    </message>
    <message>
        <source>Fold the list (F7)</source>
        <translation>Свернуть список (F7)</translation>
    </message>
</context>
<context>
    <name>RoutesMenu</name>
    <message>
        <source>What to do with it?</source>
        <translation>Что с ним сделать?</translation>
    </message>
    <message>
        <source>Show the route</source>
        <translation>Показать маршрут</translation>
    </message>
    <message>
        <source>Hide the route</source>
        <translation>Скрыть маршрут</translation>
    </message>
    <message>
        <source>Show it large on the map</source>
        <translation>Показать крупно на карте</translation>
    </message>
    <message>
        <source>Compare from here</source>
        <translation>Сравнить отсюда</translation>
    </message>
    <message>
        <source>Compare to here</source>
        <translation>Сравнить досюда</translation>
    </message>
    <message>
        <source>Compare the ways between its ends</source>
        <translation>Сравнить маршруты между его концами</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Is this a route?</source>
        <translation>Это маршрут?</translation>
    </message>
    <message>
        <source>The text tells of no way that was recognised. Make one of the places that you have.</source>
        <translation>Маршрутов в тексте не распознано. Сделайте маршрут из имеющихся мест.</translation>
    </message>
    <message>
        <source>Name of the route</source>
        <translation>Название маршрута</translation>
    </message>
    <message>
        <source>How does one travel?</source>
        <translation>На чём едут?</translation>
    </message>
    <message>
        <source>The text does not say how one travels here. Choose it above.</source>
        <translation>В тексте не сказано, на чём здесь едут. Выберите выше.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Не маршрут</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>по пути</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>прямо</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>The line data has a gap of {0} km here.</source>
        <translation>В данных линии здесь разрыв {0} км.</translation>
    </message>
    <message>
        <source>The line data has {0} gaps here, together {1} km.</source>
        <translation>В данных линии здесь разрывы: {0}, всего {1} км.</translation>
    </message>
    <message>
        <source>Bridge it</source>
        <translation>Соединить</translation>
    </message>
    <message>
        <source>Bridge them</source>
        <translation>Соединить</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>{0} times as long as the straight line. Is that the way?</source>
        <translation>Длиннее прямой линии в {0} раза. Верен ли путь?</translation>
    </message>
    <message>
        <source>Straight line, assumed</source>
        <translation>Прямая линия, допущение</translation>
    </message>
    <message>
        <source>Straight line, assumed.</source>
        <translation>Прямая линия, допущение.</translation>
    </message>
    <message>
        <source>Along the network</source>
        <translation>По сети</translation>
    </message>
    <message>
        <source>Take this point out</source>
        <translation>Убрать эту точку</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>через {0}</translation>
    </message>
    <message>
        <source>Note on this part (may stay empty)</source>
        <translation>Примечание к этой части (можно не заполнять)</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Изменить примечание…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Добавить примечание…</translation>
    </message>
    <message>
        <source>A note on this part of the route, shown with it</source>
        <translation>Примечание к этой части маршрута; показывается вместе с ней</translation>
    </message>
    <message>
        <source>Click on the map, or drag the line there. Or search a place at the top (Ctrl+F), or type latitude and longitude:</source>
        <translation>Щёлкните карту или перетащите линию туда. Либо найдите место вверху (Ctrl+F), либо введите широту и долготу:</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Широта, долгота</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Lead it there</source>
        <translation>Провести там</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>Щёлкните карту</translation>
    </message>
    <message>
        <source>Over…</source>
        <translation>Через…</translation>
    </message>
    <message>
        <source>Lead this part over a point that you click on the map</source>
        <translation>Провести эту часть через точку, которую вы щёлкнете на карте</translation>
    </message>
    <message>
        <source>together</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>Places in order</source>
        <translation>Места по порядку</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Add a place to the route</source>
        <translation>Добавить место в маршрут</translation>
    </message>
    <message>
        <source>All routes</source>
        <translation>Все маршруты</translation>
    </message>
    <message>
        <source>A route needs two places.</source>
        <translation>Маршруту нужны два места.</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Новый маршрут</translation>
    </message>
    <message>
        <source>Make this route</source>
        <translation>Сделать этот маршрут</translation>
    </message>
</context>
<context>
    <name>RoutesPanel</name>
    <message>
        <source>Click the eye, or press Space, to show or hide the route.</source>
        <translation>Щёлкните глаз или нажмите Пробел, чтобы показать или скрыть маршрут.</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Measuring: click point after point, or Space for the middle of the map. Enter ends, Backspace takes the last point away, Escape leaves.</source>
        <translation>Измерение: щёлкайте точку за точкой; Пробел — середина карты. Enter заканчивает, Backspace убирает последнюю точку, Escape выходит.</translation>
    </message>
    <message>
        <source>Point {0}, {1}: {2}</source>
        <translation>Точка {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Measured: {0} (computed: geodesic, WGS 84). Ctrl+C copies.</source>
        <translation>Измерено: {0} (расчёт: геодезическая линия, WGS 84). Ctrl+C копирует.</translation>
    </message>
    <message>
        <source>computed: geodesic, WGS 84</source>
        <translation>расчёт: геодезическая линия, WGS 84</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Скопировано: {0}</translation>
    </message>
</context>
<context>
    <name>SafeStart</name>
    <message>
        <source>The last starts did not reach the window.</source>
        <translation>Последние запуски не дошли до окна.</translation>
    </message>
    <message>
        <source>What is remembered may be the reason: the corridor, the layout, the view. It can be put aside for this start. Nothing is deleted, and your copies stay.</source>
        <translation>Причина может быть в том, что программа помнит: коридор, расположение, вид карты. На этот запуск это можно отложить. Ничего не удаляется, ваши копии остаются.</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>Запустить без этого</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Запустить как обычно</translation>
    </message>
    <message>
        <source>The corridor that comes with the program is open instead. Nothing was deleted.</source>
        <translation>Вместо этого открыт коридор из комплекта программы. Ничего не удалено.</translation>
    </message>
    <message>
        <source>Started without what was remembered</source>
        <translation>Запущено без сохранённого состояния</translation>
    </message>
    <message>
        <source>It lies in the folder “{0}” of your data folder.</source>
        <translation>Оно лежит в папке «{0}» вашей папки данных.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>A font of the program is damaged: {0}</source>
        <translation>Шрифт программы повреждён: {0}</translation>
    </message>
    <message>
        <source>Another font takes its place. Install the program again to mend it.</source>
        <translation>Вместо него взят другой шрифт. Чтобы исправить это, установите программу заново.</translation>
    </message>
    <message>
        <source>“{0}” is no longer there</source>
        <translation>«{0}» больше нет на месте</translation>
    </message>
    <message>
        <source>It was looked for in {0}. It may have been moved, renamed or deleted, or its disk is not connected. Your lessons and notes on it are still kept, and are there again with it. The corridor that comes with the program is open instead.</source>
        <translation>Его искали в {0}. Возможно, он перемещён, переименован или удалён, либо его диск не подключён. Ваши уроки и заметки о нём сохранены и появятся снова вместе с ним. Вместо этого открыт коридор из комплекта программы.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Nothing found among {0}, {1}, {2} and {3}.</source>
        <translation>Ничего не найдено. Искали среди: {0}, {1}, {2}, {3}.</translation>
    </message>
    <message>
        <source>Not in this corridor</source>
        <translation>Вне этого коридора</translation>
    </message>
    <message>
        <source>Looking among the places of the world…</source>
        <translation>Поиск среди мест всего мира…</translation>
    </message>
    <message>
        <source>The places of the world cannot be read ({0}: {1}).</source>
        <translation>Места всего мира не читаются ({0}: {1}).</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>жителей: {0}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>материк</translation>
    </message>
    <message>
        <source>part of the Earth</source>
        <translation>часть Земли</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>море</translation>
    </message>
    <message>
        <source>lake</source>
        <translation>озеро</translation>
    </message>
    <message>
        <source>strait or canal</source>
        <translation>пролив или канал</translation>
    </message>
    <message>
        <source>river</source>
        <translation>река</translation>
    </message>
    <message>
        <source>port, airport or station</source>
        <translation>порт, аэропорт или станция</translation>
    </message>
    <message>
        <source>{0} place</source>
        <translation>место ({0})</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>места ({0})</translation>
    </message>
    <message>
        <source>{0} route</source>
        <translation>маршрут ({0})</translation>
    </message>
    <message>
        <source>{0} routes</source>
        <translation>маршруты ({0})</translation>
    </message>
    <message>
        <source>{0} passage</source>
        <translation>отрывок ({0})</translation>
    </message>
    <message>
        <source>{0} passages</source>
        <translation>отрывки ({0})</translation>
    </message>
    <message>
        <source>{0} claim</source>
        <translation>утверждение ({0})</translation>
    </message>
    <message>
        <source>{0} claims</source>
        <translation>утверждения ({0})</translation>
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
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <source>Search places, figures, passages…</source>
        <translation>Поиск мест, чисел, отрывков…</translation>
    </message>
    <message>
        <source>Search in any spelling or script, for example Хоргос (Ctrl+F)</source>
        <translation>Поиск в любом написании или письменности, например Khorgos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>The corridors cannot be listed</source>
        <translation>Не удалось составить список коридоров</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The file stays where it is: {0}</source>
        <translation>Файл останется на месте: {0}</translation>
    </message>
    <message>
        <source>If you delete it, its draft and your text are deleted with it.</source>
        <translation>Если удалить его, с ним удалятся его черновик и ваш текст.</translation>
    </message>
    <message>
        <source>Take off the shelf?</source>
        <translation>Снять с полки?</translation>
    </message>
    <message>
        <source>Take “{0}” off the shelf?</source>
        <translation>Снять «{0}» с полки?</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Удалить файл</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>“{0}” cannot be taken off</source>
        <translation>Не удаётся снять «{0}»</translation>
    </message>
    <message>
        <source>“{0}” cannot be deleted</source>
        <translation>Не удаётся удалить «{0}»</translation>
    </message>
    <message>
        <source>Cannot be opened. {0}: {1}</source>
        <translation>Не открывается. {0}: {1}</translation>
    </message>
    <message>
        <source>(and {0} more)</source>
        <translation>(и ещё {0})</translation>
    </message>
    <message>
        <source>{0} lesson</source>
        <translation>урок ({0})</translation>
    </message>
    <message>
        <source>{0} lessons</source>
        <translation>уроки ({0})</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Corridors</source>
        <translation>Коридоры</translation>
    </message>
    <message>
        <source>Choose a corridor</source>
        <translation>Выберите коридор</translation>
    </message>
    <message>
        <source>Every figure answers “says who?”. Nothing is sent anywhere; it all works without a network.</source>
        <translation>Каждое число отвечает на вопрос «кто это сказал?». Ничего никуда не отправляется; всё работает без сети.</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>К карте</translation>
    </message>
    <message>
        <source>A text of your own</source>
        <translation>Ваш собственный текст</translation>
    </message>
    <message>
        <source>Bring an article about any way from A to B. Its places, routes and figures are proposed; you confirm them, and it becomes a corridor.</source>
        <translation>Возьмите статью о любом пути из A в B. Программа предложит её места, маршруты и числа; вы их примете, и получится коридор.</translation>
    </message>
    <message>
        <source>New corridor from a text…</source>
        <translation>Новый коридор из текста…</translation>
    </message>
    <message>
        <source>Your drafts…</source>
        <translation>Ваши черновики…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>A .corridor file, a corridor&apos;s folder or an article. Or drop it anywhere here.</source>
        <translation>Файл .corridor, папка коридора или статья. Или перетащите его сюда, в любое место.</translation>
    </message>
    <message>
        <source>Open a corridor…</source>
        <translation>Открыть коридор…</translation>
    </message>
    <message>
        <source>Open a corridor&apos;s folder…</source>
        <translation>Открыть папку коридора…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Where the maps and the figures come from</source>
        <translation>Откуда взяты карты и данные</translation>
    </message>
    <message>
        <source>Show this page at each start</source>
        <translation>Показывать эту страницу при запуске</translation>
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
        <translation>Перетаскивайте её мышью, крутите колесо, чтобы приблизить, щёлкните линию или место.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросите</translation>
    </message>
    <message>
        <source>Compare the routes between two places, ask why one is faster, let them race, or look at the timeline. The two places are chosen beside these buttons.</source>
        <translation>Сравните маршруты между двумя местами, узнайте, почему один быстрее, устройте гонку или посмотрите хронологию. Оба места выбираются рядом с этими кнопками.</translation>
    </message>
    <message>
        <source>Says who?</source>
        <translation>Кто это сказал?</translation>
    </message>
    <message>
        <source>What you click on the map is told here. Every figure has a badge: click it, and it tells who says so.</source>
        <translation>О том, что вы щёлкнули на карте, рассказано здесь. У каждого числа есть значок: щёлкните его, и он скажет, кто это утверждает.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Skip the tour (Esc)</source>
        <translation>Пропустить экскурсию (Esc)</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>Краткая экскурсия</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Что они делают</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>The corridor</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>What is this text?</source>
        <translation>Что это за текст?</translation>
    </message>
    <message>
        <source>Name of the corridor</source>
        <translation>Название коридора</translation>
    </message>
    <message>
        <source>No text of this corridor is at hand. Open your copy of the article before you copy the corridor, and it stands beside the map.</source>
        <translation>Текста этого коридора под рукой нет. Откройте свою копию статьи до копирования коридора, и она встанет рядом с картой.</translation>
    </message>
    <message>
        <source>The text beside the map: {0}</source>
        <translation>Текст рядом с картой: {0}</translation>
    </message>
    <message>
        <source>Title of the text</source>
        <translation>Название текста</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Кто опубликовал</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>for example 2025-05-12</source>
        <translation>например, 2025-05-12</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Всё верно</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>The text stays on this computer. A corridor that you share names it and holds none of its words.</source>
        <translation>Текст остаётся на этом компьютере. Коридор, которым вы поделитесь, называет его и не содержит ни одного его слова.</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>its web address is not known</source>
        <translation>веб-адрес неизвестен</translation>
    </message>
    <message>
        <source>our own text</source>
        <translation>наш текст</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the article&apos;s address</source>
        <translation>Копировать адрес статьи</translation>
    </message>
    <message>
        <source>Open in the system&apos;s browser; this needs a network:
{0}</source>
        <translation>Открыть в системном браузере; для этого нужна сеть:
{0}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Open {0} (F9)</source>
        <translation>Развернуть: {0} (F9)</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>new since {0}</source>
        <translation>действует с {0}</translation>
    </message>
    <message>
        <source>running on {0}</source>
        <translation>действует (данные: {0})</translation>
    </message>
    <message>
        <source>suspended since {0}</source>
        <translation>приостановлено с {0}</translation>
    </message>
    <message>
        <source>running again since {0}</source>
        <translation>снова действует с {0}</translation>
    </message>
    <message>
        <source>no longer runs since {0}</source>
        <translation>больше не действует с {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, still so on {1}</source>
        <translation>{0}; то же и {1}</translation>
    </message>
    <message>
        <source>times of {0}</source>
        <translation>время за {0} г.</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Step {0}</source>
        <translation>Шаг {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the step on the map (Enter)</source>
        <translation>Показать шаг на карте (Enter)</translation>
    </message>
    <message>
        <source>Record into this step</source>
        <translation>Записать в этот шаг</translation>
    </message>
    <message>
        <source>Take what is on the screen now into this step; its words stay</source>
        <translation>Записать в этот шаг то, что сейчас на экране; его слова останутся</translation>
    </message>
    <message>
        <source>Sentence for the class</source>
        <translation>Предложение для класса</translation>
    </message>
    <message>
        <source>One short sentence or question, to be read from the last row</source>
        <translation>Одно короткое предложение или вопрос, чтобы читалось с последнего ряда</translation>
    </message>
    <message>
        <source>Notes for the teacher</source>
        <translation>Заметки для учителя</translation>
    </message>
    <message>
        <source>What only you see while presenting</source>
        <translation>То, что при показе видите только вы</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>The class predicts</source>
        <translation>Класс предполагает</translation>
    </message>
    <message>
        <source>{0} words; {1} are read at a glance.</source>
        <translation>Слов: {0}; с одного взгляда читается {1}.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Nothing is left to answer. Share… below writes the corridor into a file; Explore at the top shows it as others will see it.</source>
        <translation>Вопросов больше нет. «Поделиться…» внизу записывает коридор в файл; «Обзор» вверху показывает его так, как увидят другие.</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Примечание (можно не заполнять)</translation>
    </message>
    <message>
        <source>Other languages…</source>
        <translation>Другие языки…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
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
        <translation>Черновик, сохраняется по ходу работы</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Поделиться…</translation>
    </message>
    <message>
        <source>Save the corridor as one file, without a word of the text</source>
        <translation>Сохранить коридор одним файлом, без единого слова текста</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Not kept: the disk takes nothing</source>
        <translation>Не сохранено: запись на диск невозможна</translation>
    </message>
</context>
<context>
    <name>StudentPage</name>
    <message>
        <source>in the text: {0}</source>
        <translation>в тексте: {0}</translation>
    </message>
    <message>
        <source>Check it first, then open the result</source>
        <translation>Сначала проверьте, затем откройте результат</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Answer first, then open the key</source>
        <translation>Сначала ответьте, затем откройте ключ</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Открытое задание</translation>
    </message>
    <message>
        <source>Guess first, then open the answer</source>
        <translation>Сначала предположите, затем откройте ответ</translation>
    </message>
    <message>
        <source>My guess</source>
        <translation>Моё предположение</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Guess, then look</source>
        <translation>Предположите, затем посмотрите</translation>
    </message>
    <message>
        <source>Map of {0}</source>
        <translation>Карта: {0}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Показать всю карту</translation>
    </message>
    <message>
        <source>Drag the map, or pinch to zoom. With the keyboard: arrow keys move it, + and − zoom, 0 shows all of it.</source>
        <translation>Перетаскивайте карту или сведите и разведите пальцы, чтобы изменить масштаб. С клавиатуры: стрелки двигают её, + и − меняют масштаб, 0 показывает всю.</translation>
    </message>
    <message>
        <source>Untick a route to hide it.</source>
        <translation>Снимите галочку, чтобы скрыть маршрут.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Open it after you have guessed</source>
        <translation>Откройте, когда запишете предположение</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Гонка</translation>
    </message>
    <message>
        <source>Claims to check</source>
        <translation>Проверьте утверждения</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Map: {0}.</source>
        <translation>Карта: {0}.</translation>
    </message>
    <message>
        <source>Lesson: {0}, licence {1}.</source>
        <translation>Урок: {0}, лицензия {1}.</translation>
    </message>
    <message>
        <source>Texts that are spoken of</source>
        <translation>Тексты, о которых идёт речь</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>This page works without a network. What you write here is neither kept nor sent.</source>
        <translation>Эта страница работает без сети. То, что вы здесь пишете, не сохраняется и не отправляется.</translation>
    </message>
    <message>
        <source>way</source>
        <translation>маршрут</translation>
    </message>
    <message>
        <source>length</source>
        <translation>длина</translation>
    </message>
    <message>
        <source>time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>Straight line: {0}</source>
        <translation>Прямая линия: {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Hours since the start</source>
        <translation>Часы от отправления</translation>
    </message>
    <message>
        <source>after</source>
        <translation>прошло</translation>
    </message>
    <message>
        <source>The race as a table</source>
        <translation>Гонка в виде таблицы</translation>
    </message>
    <message>
        <source>Who says so:</source>
        <translation>Кто это сказал:</translation>
    </message>
</context>
<context>
    <name>SystemReason</name>
    <message>
        <source>There is no space left on the disk. Make room there and try again.</source>
        <translation>На диске нет места. Освободите его и попробуйте снова.</translation>
    </message>
    <message>
        <source>Your share of this disk is used up. Delete something of yours there and try again.</source>
        <translation>Ваша доля этого диска исчерпана. Удалите там что-нибудь своё и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file is too large for this disk. Choose another disk.</source>
        <translation>Файл слишком велик для этого диска. Выберите другой диск.</translation>
    </message>
    <message>
        <source>This disk can only be read, so nothing on it can be changed.</source>
        <translation>Этот диск можно только читать, поэтому на нём ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>You have no permission for this file or folder. Ask for it.</source>
        <translation>У вас нет прав на этот файл или папку. Попросите их дать.</translation>
    </message>
    <message>
        <source>The file or folder was not found. It may have been moved or deleted.</source>
        <translation>Файл или папка не найдены. Возможно, они перемещены или удалены.</translation>
    </message>
    <message>
        <source>There is something of that name already. Choose another name.</source>
        <translation>Что-то с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The name, or the path to it, is too long. Choose a shorter one.</source>
        <translation>Имя или путь к нему слишком длинны. Выберите короче.</translation>
    </message>
    <message>
        <source>Another program is using it. Close it there and try again.</source>
        <translation>Его использует другая программа. Закройте его там и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk did not read or write as it should. Check it and its cable, and keep a copy of your files elsewhere.</source>
        <translation>Диск не прочитал или не записал как следует. Проверьте его и кабель и держите копию файлов в другом месте.</translation>
    </message>
    <message>
        <source>The disk or network share does not answer. Connect it again and try again.</source>
        <translation>Диск или сетевая папка не отвечает. Подключите её снова и повторите.</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Open a lesson&apos;s file</source>
        <translation>Открыть файл урока</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <translation>Уроки (*.toml)</translation>
    </message>
    <message>
        <source>“{0}” is for the corridor “{1}”. Open that corridor first.</source>
        <translation>Урок «{0}» — для коридора «{1}». Сначала откройте этот коридор.</translation>
    </message>
    <message>
        <source>The lesson “{0}” cannot be used</source>
        <translation>Урок «{0}» использовать нельзя</translation>
    </message>
    <message>
        <source>Delete the lesson?</source>
        <translation>Удалить урок?</translation>
    </message>
    <message>
        <source>The lesson “{0}” is deleted for good.</source>
        <translation>Урок «{0}» будет удалён навсегда.</translation>
    </message>
    <message>
        <source>Files that you shared it in stay.</source>
        <translation>Файлы, в которых вы им поделились, останутся.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>“{0}” cannot be deleted</source>
        <translation>Не удаётся удалить «{0}»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>confirmed</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>asked now</source>
        <translation>вопрос сейчас</translation>
    </message>
    <message>
        <source>figure, confirmed</source>
        <translation>число, принято</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <source>Something missing? Select words and choose Place, Figure or Mark as passage with the right mouse button.</source>
        <translation>Чего-то не хватает? Выделите слова и правой кнопкой мыши выберите «Место», «Число» или «Отметить как отрывок».</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ваш текст</translation>
    </message>
</context>
<context>
    <name>TextReading</name>
    <message>
        <source>No corridor could be made from “{0}”</source>
        <translation>Не удалось сделать коридор из «{0}»</translation>
    </message>
    <message>
        <source>The text is long: this corridor is made from its beginning</source>
        <translation>Текст длинный: этот коридор сделан из его начала</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Mark as passage</source>
        <translation>Отметить как отрывок</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>before {0}</source>
        <translation>до {0}</translation>
    </message>
    <message>
        <source>dated by an article</source>
        <translation>по статье</translation>
    </message>
    <message>
        <source>dated by another publication</source>
        <translation>по другой публикации</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>отрывок</translation>
    </message>
    <message>
        <source>passages: {0}</source>
        <translation>отрывков: {0}</translation>
    </message>
    <message>
        <source>Read where the article tells of it</source>
        <translation>Прочитать, где об этом говорит статья</translation>
    </message>
    <message>
        <source>Timeline. Left and right go from event to event, Enter chooses.</source>
        <translation>Хронология. Стрелки влево и вправо ведут от события к событию, Enter выбирает.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>No dated events are recorded for this corridor.</source>
        <translation>Для этого коридора датированных событий не записано.</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>Travel times</source>
        <translation>Время в пути</translation>
    </message>
    <message>
        <source>Confirm a route first: travel times belong to routes.</source>
        <translation>Сначала примите маршрут: время в пути относится к маршрутам.</translation>
    </message>
    <message>
        <source>May stay as it is: without a service, times come only from the text. The speeds of a template are assumed, and the corridor says so.</source>
        <translation>Можно оставить как есть: без рейса время берётся только из текста. Скорости шаблона — допущение, и коридор об этом говорит.</translation>
    </message>
    <message>
        <source>Services of the corridor that was copied</source>
        <translation>Рейсы исходного коридора</translation>
    </message>
    <message>
        <source>Their estimates stay as they are, with their evidence.</source>
        <translation>Их оценки остаются как есть, с подтверждениями.</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Название рейса</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete this service</source>
        <translation>Удалить этот рейс</translation>
    </message>
    <message>
        <source>In the text: {0}, {1}</source>
        <translation>В тексте: {0}, {1}</translation>
    </message>
    <message>
        <source>No template fits a route of several modes.</source>
        <translation>Для маршрута с несколькими видами транспорта шаблона нет.</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Без рейса</translation>
    </message>
    <message>
        <source>What runs here?</source>
        <translation>Что здесь ходит?</translation>
    </message>
    <message>
        <source>Passenger train</source>
        <translation>Пассажирский поезд</translation>
    </message>
    <message>
        <source>Freight train</source>
        <translation>Грузовой поезд</translation>
    </message>
    <message>
        <source>Truck or coach</source>
        <translation>Грузовик или автобус</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Судно</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>медленно</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>быстро</translation>
    </message>
    <message>
        <source>{0}, assumed</source>
        <translation>{0}, допущение</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Explore</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Меню (F10)</translation>
    </message>
    <message>
        <source>Corridors (Ctrl+Shift+C)</source>
        <translation>Коридоры (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Lessons (Shift+F5)</source>
        <translation>Уроки (Shift+F5)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
</context>
<context>
    <name>TravelTimeError</name>
    <message>
        <source>No service is known for “{route}”, so no travel time.</source>
        <translation>Для «{route}» не известно ни одного рейса, поэтому нет и времени в пути.</translation>
    </message>
    <message>
        <source>“{service}” does not run from {start} to {end}.</source>
        <translation>Рейс «{service}» не ходит по маршруту {start} – {end}.</translation>
    </message>
    <message>
        <source>“{service}” runs {period}, which does not include {date}.</source>
        <translation>Рейс «{service}» ходит {period}; {date} сюда не входит.</translation>
    </message>
    <message>
        <source>“{date}” is not a date that exists. Right would be 2017, 2017-06 or 2017-06-08.</source>
        <translation>«{date}»: такой даты не существует. Верно было бы 2017, 2017-06 или 2017-06-08.</translation>
    </message>
    <message>
        <source>“{estimate}” cannot be {value} {unit}. It must lie between {low} and {high} {unit}.</source>
        <translation>«{estimate}» не может быть {value} {unit}. Допустимо от {low} до {high} {unit}.</translation>
    </message>
    <message>
        <source>“{estimate}” must be a finite number of {unit}.</source>
        <translation>«{estimate}»: нужно конечное число, единица: {unit}.</translation>
    </message>
    <message>
        <source>“{estimate}” is not known here. Known are: {known}.</source>
        <translation>«{estimate}» здесь неизвестно. Известны: {known}.</translation>
    </message>
    <message>
        <source>No time is known for “{operation}” at “{crossing}”. Known are: {known}.</source>
        <translation>Неизвестно время: «{operation}», место: «{crossing}». Известны: {known}.</translation>
    </message>
    <message>
        <source>With {closed} closed, no way is left from {start} to {end}.</source>
        <translation>Закрыто: {closed}; пути {start} – {end} больше нет.</translation>
    </message>
    <message>
        <source>It is not known how “{service}” would cross the border on {edge}.</source>
        <translation>Неизвестно, как «{service}» пересёк бы границу: {edge}.</translation>
    </message>
    <message>
        <source>No running speed of “{service}” is known for {where}.</source>
        <translation>Скорость хода неизвестна: «{service}», {where}.</translation>
    </message>
    <message>
        <source>It is not known how “{service}” would change its mode between {edges}.</source>
        <translation>Неизвестно, как «{service}» сменил бы вид транспорта между {edges}.</translation>
    </message>
    <message>
        <source>The length of {edge} is unknown, and so is the travel time.</source>
        <translation>Длина неизвестна: {edge}; поэтому неизвестно и время в пути.</translation>
    </message>
    <message>
        <source>No time zone is known for {place}.</source>
        <translation>Часовой пояс неизвестен: {place}.</translation>
    </message>
    <message>
        <source>The clocks of {zone} never showed {time}.</source>
        <translation>Часы пояса {zone} никогда не показывали {time}.</translation>
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
        <translation>месяц</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>км/ч</translation>
    </message>
    <message>
        <source>km/day</source>
        <translation>км/сут</translation>
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
        <translation>ДФЭ</translation>
    </message>
    <message>
        <source>TEU/yr</source>
        <translation>ДФЭ в год</translation>
    </message>
    <message>
        <source>kg/TEU</source>
        <translation>кг/ДФЭ</translation>
    </message>
    <message numerus="yes">
        <source>mi</source>
        <translation>
            <numerusform>миля</numerusform>
            <numerusform>мили</numerusform>
            <numerusform>миль</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nm</source>
        <translation>
            <numerusform>морская миля</numerusform>
            <numerusform>морские мили</numerusform>
            <numerusform>морских миль</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>день</numerusform>
            <numerusform>дня</numerusform>
            <numerusform>дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>месяц</numerusform>
            <numerusform>месяца</numerusform>
            <numerusform>месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <translation>
            <numerusform>год</numerusform>
            <numerusform>года</numerusform>
            <numerusform>лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decades</source>
        <translation>
            <numerusform>десятилетие</numerusform>
            <numerusform>десятилетия</numerusform>
            <numerusform>десятилетий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trains</source>
        <translation>
            <numerusform>поезд</numerusform>
            <numerusform>поезда</numerusform>
            <numerusform>поездов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wagons</source>
        <translation>
            <numerusform>вагон</numerusform>
            <numerusform>вагона</numerusform>
            <numerusform>вагонов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cars</source>
        <translation>
            <numerusform>автомобиль</numerusform>
            <numerusform>автомобиля</numerusform>
            <numerusform>автомобилей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>containers</source>
        <translation>
            <numerusform>контейнер</numerusform>
            <numerusform>контейнера</numerusform>
            <numerusform>контейнеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turbines</source>
        <translation>
            <numerusform>турбина</numerusform>
            <numerusform>турбины</numerusform>
            <numerusform>турбин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seats</source>
        <translation>
            <numerusform>место</numerusform>
            <numerusform>места</numerusform>
            <numerusform>мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>berths</source>
        <translation>
            <numerusform>спальное место</numerusform>
            <numerusform>спальных места</numerusform>
            <numerusform>спальных мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>человек</numerusform>
            <numerusform>человека</numerusform>
            <numerusform>человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visits</source>
        <translation>
            <numerusform>визит</numerusform>
            <numerusform>визита</numerusform>
            <numerusform>визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>countries</source>
        <translation>
            <numerusform>страна</numerusform>
            <numerusform>страны</numerusform>
            <numerusform>стран</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members</source>
        <translation>
            <numerusform>член</numerusform>
            <numerusform>члена</numerusform>
            <numerusform>членов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times</source>
        <translation>
            <numerusform>раз</numerusform>
            <numerusform>раза</numerusform>
            <numerusform>раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passengers</source>
        <translation>
            <numerusform>пассажир</numerusform>
            <numerusform>пассажира</numerusform>
            <numerusform>пассажиров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passengers a day</source>
        <translation>
            <numerusform>пассажир в сутки</numerusform>
            <numerusform>пассажира в сутки</numerusform>
            <numerusform>пассажиров в сутки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passengers a year</source>
        <translation>
            <numerusform>пассажир в год</numerusform>
            <numerusform>пассажира в год</numerusform>
            <numerusform>пассажиров в год</numerusform>
        </translation>
    </message>
    <message>
        <source>billion yuan</source>
        <translation>млрд юаней</translation>
    </message>
    <message>
        <source>billion US dollars</source>
        <translation>млрд долл. США</translation>
    </message>
    <message>
        <source>million tonnes</source>
        <translation>млн тонн</translation>
    </message>
    <message>
        <source>million tonnes a year</source>
        <translation>млн тонн в год</translation>
    </message>
    <message>
        <source>million passengers a year</source>
        <translation>млн пассажиров в год</translation>
    </message>
    <message>
        <source>rupiah</source>
        <translation>рупий</translation>
    </message>
    <message>
        <source>trillion rupiah</source>
        <translation>трлн рупий</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>долл. США</translation>
    </message>
    <message>
        <source>yuan/USD</source>
        <translation>юаней за доллар США</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What if: not the published state</source>
        <translation>Что, если: это не исходное состояние</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что, если</translation>
    </message>
    <message>
        <source>bogie change</source>
        <translation>смена тележек</translation>
    </message>
    <message>
        <source>passengers change trains</source>
        <translation>пересадка пассажиров</translation>
    </message>
    <message>
        <source>containers change wagons</source>
        <translation>перегрузка контейнеров</translation>
    </message>
    <message>
        <source>wait for wagons</source>
        <translation>ожидание вагонов</translation>
    </message>
    <message>
        <source>change of gauge, kind not recorded</source>
        <translation>смена ширины колеи, способ не записан</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>любое время</translation>
    </message>
    <message>
        <source>Time asked about</source>
        <translation>Запрошенное время</translation>
    </message>
</context>
<context>
    <name>WhatIfMenus</name>
    <message>
        <source>Changes: {0}</source>
        <translation>Изменения: {0}</translation>
    </message>
    <message>
        <source>Border stations</source>
        <translation>Пограничные станции</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>{0} (published state)</source>
        <translation>{0} (исходное состояние)</translation>
    </message>
    <message>
        <source>Another year or day…</source>
        <translation>Другой год или день…</translation>
    </message>
    <message>
        <source>Which time?</source>
        <translation>О каком времени?</translation>
    </message>
    <message>
        <source>A year, month or day, such as 2017, 2017-06 or 2017-06-08</source>
        <translation>Год, месяц или день, например 2017, 2017-06 или 2017-06-08</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close a border station or a segment</source>
        <translation>Закрыть пограничную станцию или участок</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Ширина колеи</translation>
    </message>
    <message>
        <source>Choose how the change of gauge is made</source>
        <translation>Выбрать, как происходит смена ширины колеи</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Рейс</translation>
    </message>
    <message>
        <source>Choose among the trains of a route</source>
        <translation>Выбрать среди поездов маршрута</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Ask about another time</source>
        <translation>Спросить о другом времени</translation>
    </message>
    <message>
        <source>List the changes, take them back one by one</source>
        <translation>Список изменений; их можно отменить по одному</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сброс</translation>
    </message>
    <message>
        <source>Back to the published state</source>
        <translation>Вернуть исходное состояние</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>near {0}, between it and {1}</source>
        <translation>рядом: {0}, между этим местом и {1}</translation>
    </message>
    <message>
        <source>km {0}, {1} after departure</source>
        <translation>км {0}, {1} после отправления</translation>
    </message>
    <message>
        <source>{0}: {1} km in {2}.</source>
        <translation>{0}: {1} км за {2}.</translation>
    </message>
    <message>
        <source>Border {0} at km {1}: {2} of waiting.</source>
        <translation>Граница {0}, км {1}: ожидание {2}.</translation>
    </message>
    <message>
        <source>Change of mode in {0} at km {1}: {2} in port.</source>
        <translation>Смена вида транспорта: {0}, км {1}; в порту {2}.</translation>
    </message>
    <message>
        <source>Published: {0}.</source>
        <translation>Опубликовано: {0}.</translation>
    </message>
    <message>
        <source>Speed, {0}</source>
        <translation>Скорость, {0}</translation>
    </message>
    <message>
        <source>Stops, {0}</source>
        <translation>Стоянки, {0}</translation>
    </message>
    <message>
        <source>Checks, {0}</source>
        <translation>Контроль, {0}</translation>
    </message>
    <message>
        <source>Gauge, {0}</source>
        <translation>Ширина колеи, {0}</translation>
    </message>
    <message>
        <source>Waiting, {0}</source>
        <translation>Ожидание, {0}</translation>
    </message>
    <message>
        <source>Loading, {0}</source>
        <translation>Погрузка, {0}</translation>
    </message>
    <message>
        <source>Every way between these two places is hidden on the left.</source>
        <translation>Все маршруты между этими двумя местами скрыты слева.</translation>
    </message>
    <message>
        <source>Choose two different places.</source>
        <translation>Выберите два разных места.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Running speed</source>
        <translation>Скорость хода</translation>
    </message>
    <message>
        <source>Border, gauge</source>
        <translation>Граница, ширина колеи</translation>
    </message>
    <message>
        <source>Loading, unloading</source>
        <translation>Погрузка, выгрузка</translation>
    </message>
    <message>
        <source>Stops, waiting</source>
        <translation>Стоянки, ожидание</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Не объяснено</translation>
    </message>
    <message>
        <source>at sea</source>
        <translation>на море</translation>
    </message>
    <message>
        <source>Why equally fast?</source>
        <translation>Почему одинаково быстро?</translation>
    </message>
    <message>
        <source>Why {0} faster?</source>
        <translation>Почему на {0} быстрее?</translation>
    </message>
    <message>
        <source>{0} slower</source>
        <translation>на {0} медленнее</translation>
    </message>
    <message>
        <source>{0} faster</source>
        <translation>на {0} быстрее</translation>
    </message>
    <message>
        <source>Both ways take equally long in every case.</source>
        <translation>Оба маршрута во всех случаях занимают одинаковое время.</translation>
    </message>
    <message>
        <source>In {0} of {1} cases “{2}” is between {3} and {4}.</source>
        <translation>В {0} из {1} случаев «{2}»: от «{3}» до «{4}».</translation>
    </message>
    <message>
        <source>In {0} of {1} cases “{2}” is between {3} and {4} faster.</source>
        <translation>В {0} из {1} случаев «{2}» быстрее на {3} – {4}.</translation>
    </message>
    <message>
        <source>{0}; in {1} of {2} cases between {3} and {4}</source>
        <translation>{0}; в {1} из {2} случаев от {3} до {4}</translation>
    </message>
    <message>
        <source>Model: {0}; in {1} of {2} cases between {3} and {4}</source>
        <translation>Модель: {0}; в {1} из {2} случаев от {3} до {4}</translation>
    </message>
    <message>
        <source>Timetable: {0}</source>
        <translation>Расписание: {0}</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>модель {0}</translation>
    </message>
    <message>
        <source>timetable; model {0}</source>
        <translation>расписание; модель {0}</translation>
    </message>
    <message>
        <source>The model&apos;s parts do not explain {0} of the timetable.</source>
        <translation>Части модели не объясняют {0} из расписания.</translation>
    </message>
    <message>
        <source>The model&apos;s parts are {0} longer than the timetable.</source>
        <translation>Части модели дольше расписания на {0}.</translation>
    </message>
    <message>
        <source>The middles of the parts and the middle of the whole differ by {0}.</source>
        <translation>Медианы частей и медиана целого расходятся на {0}.</translation>
    </message>
    <message>
        <source>Cases that fit the published times of trains count more: they weigh as much as {0} of {1} equal ones.</source>
        <translation>Случаи, согласные с опубликованным временем поездов, считаются с большим весом: они весят как {0} из {1} равных.</translation>
    </message>
    <message>
        <source>{0}: {1} (from {2} to {3})</source>
        <translation>{0}: {1} (от {2} до {3})</translation>
    </message>
    <message>
        <source>A timetable is what a railway published, and is told first. The model adds up running, stops, border and waiting from speeds and hours that are partly assumed. What its parts do not explain of the timetable stands beside them as a part of its own.</source>
        <translation>Расписание опубликовала железная дорога, поэтому оно названо первым. Модель складывает ход, стоянки, границу и ожидание из скоростей и часов, которые частью приняты как допущение. То, чего её части не объясняют в расписании, стоит рядом отдельной частью.</translation>
    </message>
    <message>
        <source>loading and waiting in port</source>
        <translation>погрузка и ожидание в порту</translation>
    </message>
    <message>
        <source>waiting until a train is complete</source>
        <translation>ожидание, пока наберётся поезд</translation>
    </message>
    <message>
        <source>shunting</source>
        <translation>маневры</translation>
    </message>
    <message>
        <source>The model&apos;s time is for running, stops and border; it leaves out {0}.</source>
        <translation>Время модели — это ход, стоянки и граница; не учтено: {0}.</translation>
    </message>
    <message>
        <source>The model&apos;s time is for running, stops, border and what is loaded between ship and train; it leaves out {0}.</source>
        <translation>Время модели — это ход, стоянки, граница и перегрузка между судном и поездом; не учтено: {0}.</translation>
    </message>
    <message>
        <source>“{0}” is led another way: {1} km by {2}.</source>
        <translation>«{0}» идёт другим путём: {1} км через {2}.</translation>
    </message>
    <message>
        <source>No way joins these two places. Choose other places.</source>
        <translation>Эти два места не соединяет ни один маршрут. Выберите другие места.</translation>
    </message>
    <message>
        <source>This corridor has no routes yet: there is nothing to compare.</source>
        <translation>В этом коридоре пока нет маршрутов: сравнивать нечего.</translation>
    </message>
    <message>
        <source>Choose two places to see how long the way between them takes.</source>
        <translation>Выберите два места, чтобы увидеть, сколько длится путь между ними.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Only one way between these two places is in view, so there is nothing to hold it against. Choose other places, or show more routes on the left.</source>
        <translation>Между этими двумя местами виден только один маршрут, сравнить его не с чем. Выберите другие места или покажите больше маршрутов слева.</translation>
    </message>
    <message>
        <source>Hours since departure. Point at a line, or use the arrow keys.</source>
        <translation>Часы от отправления. Наведите указатель на линию или используйте стрелки.</translation>
    </message>
    <message>
        <source>Time over distance</source>
        <translation>Время и расстояние</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Что, если…</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Гонка</translation>
    </message>
    <message>
        <source>Let both leave at once on the map</source>
        <translation>Начать движение по обоим сразу, на карте</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>N</source>
        <translation>с. ш.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>ю. ш.</translation>
    </message>
    <message>
        <source>E</source>
        <translation>в. д.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>з. д.</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>published</source>
        <translation>публикация</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>расчёт</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>допущение</translation>
    </message>
    <message>
        <source>Shortest line on the WGS 84 ellipsoid (geodesic after Karney, with PROJ).</source>
        <translation>Кратчайшая линия на эллипсоиде WGS 84 (геодезическая линия по Карни, PROJ).</translation>
    </message>
    <message>
        <source>Measured along the line in the network data, not along the drawn line.</source>
        <translation>Измерено по линии в данных сети, а не по нарисованной линии.</translation>
    </message>
    <message>
        <source>Sum of the parts along the line.</source>
        <translation>Сумма частей вдоль линии.</translation>
    </message>
    <message>
        <source>Difference of two values.</source>
        <translation>Разность двух значений.</translation>
    </message>
    <message>
        <source>Amount divided by a rate.</source>
        <translation>Сумма, делённая на курс.</translation>
    </message>
    <message>
        <source>Growth from one published level to another.</source>
        <translation>Рост от одного опубликованного уровня до другого.</translation>
    </message>
    <message>
        <source>Counted from what is published.</source>
        <translation>Подсчитано по опубликованному.</translation>
    </message>
    <message>
        <source>Read from the calendar.</source>
        <translation>Взято из календаря.</translation>
    </message>
    <message>
        <source>A published hour as the clocks of a time zone show it.</source>
        <translation>Опубликованный час по часам часового пояса.</translation>
    </message>
    <message>
        <source>A length divided by the time it takes.</source>
        <translation>Длина, делённая на затраченное время.</translation>
    </message>
    <message>
        <source>Travel time of the model: running, stops, border and waiting added up.</source>
        <translation>Время в пути по модели: сумма хода, стоянок, границы и ожидания.</translation>
    </message>
    <message>
        <source>reliability: high</source>
        <translation>надёжность: высокая</translation>
    </message>
    <message>
        <source>reliability: medium</source>
        <translation>надёжность: средняя</translation>
    </message>
    <message>
        <source>reliability: low</source>
        <translation>надёжность: низкая</translation>
    </message>
    <message>
        <source>Network: {0}</source>
        <translation>Сеть: {0}</translation>
    </message>
    <message>
        <source>paragraph {0}</source>
        <translation>абзац {0}</translation>
    </message>
    <message>
        <source>paragraph {0}, sentence {1}</source>
        <translation>абзац {0}, предложение {1}</translation>
    </message>
    <message>
        <source>paragraph {0}, sentences {1}–{2}</source>
        <translation>абзац {0}, предложения {1}–{2}</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>сказано прямо</translation>
    </message>
    <message>
        <source>implies it</source>
        <translation>следует из текста</translation>
    </message>
    <message>
        <source>rail</source>
        <translation>железная дорога</translation>
    </message>
    <message>
        <source>road</source>
        <translation>автодорога</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>море</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>паром</translation>
    </message>
    <message>
        <source>river</source>
        <translation>река</translation>
    </message>
    <message>
        <source>air</source>
        <translation>воздух</translation>
    </message>
    <message>
        <source>Along the railway</source>
        <translation>По железной дороге</translation>
    </message>
    <message>
        <source>Along the road</source>
        <translation>По автодороге</translation>
    </message>
    <message>
        <source>Along the sea lane</source>
        <translation>По морскому пути</translation>
    </message>
    <message>
        <source>Along the ferry line</source>
        <translation>По паромной линии</translation>
    </message>
    <message>
        <source>Along the river</source>
        <translation>По реке</translation>
    </message>
    <message>
        <source>Along the flight path</source>
        <translation>По воздушной линии</translation>
    </message>
    <message>
        <source>Along the way ({0})</source>
        <translation>По пути ({0})</translation>
    </message>
    <message>
        <source>passenger trains</source>
        <translation>пассажирские поезда</translation>
    </message>
    <message>
        <source>container trains</source>
        <translation>контейнерные поезда</translation>
    </message>
    <message>
        <source>highway</source>
        <translation>автомагистраль</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>суда</translation>
    </message>
    <message>
        <source>several modes</source>
        <translation>несколько видов транспорта</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>town</source>
        <translation>малый город</translation>
    </message>
    <message>
        <source>port city</source>
        <translation>портовый город</translation>
    </message>
    <message>
        <source>border crossing</source>
        <translation>пункт пропуска</translation>
    </message>
    <message>
        <source>border station</source>
        <translation>пограничная станция</translation>
    </message>
    <message>
        <source>railway junction</source>
        <translation>железнодорожный узел</translation>
    </message>
    <message>
        <source>site</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>route</source>
        <translation>маршрут</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>число</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>округлено</translation>
    </message>
    <message>
        <source>different scope</source>
        <translation>другой охват</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>опровергнуто</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>не проверить</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>The draft cannot be opened</source>
        <translation>Черновик не открывается</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>“{0}” holds no number. Select the figure with its unit.</source>
        <translation>В «{0}» нет числа. Выделите число вместе с единицей.</translation>
    </message>
    <message>
        <source>Places or passages ({0})</source>
        <translation>Места или отрывки ({0})</translation>
    </message>
    <message>
        <source>Add places from a file</source>
        <translation>Добавить места из файла</translation>
    </message>
    <message>
        <source>“{0}” cannot be added</source>
        <translation>Не удаётся добавить «{0}»</translation>
    </message>
    <message>
        <source>“{0}” holds no place or passage that is not here already.</source>
        <translation>В «{0}» нет ни мест, ни отрывков, которых здесь ещё не было.</translation>
    </message>
    <message>
        <source>Proposed from “{0}”: {1} places, {2} passages.</source>
        <translation>Предложено из «{0}»: мест: {1}, отрывков: {2}.</translation>
    </message>
    <message>
        <source>Share the corridor</source>
        <translation>Поделиться коридором</translation>
    </message>
    <message>
        <source>Share the corridor without the words of the text?</source>
        <translation>Поделиться коридором без слов текста?</translation>
    </message>
    <message>
        <source>Without them, the corridor names the text and says where each passage stands; whoever has a copy of it can read along. The words belong to their publisher: share them only if you wrote the text yourself or may pass it on.</source>
        <translation>Без них коридор называет текст и говорит, где стоит каждый отрывок; у кого есть копия текста, тот сможет читать его рядом. Слова принадлежат издателю: передавайте их, только если вы сами написали текст или имеете право его передавать.</translation>
    </message>
    <message>
        <source>Without the text</source>
        <translation>Без текста</translation>
    </message>
    <message>
        <source>With the text…</source>
        <translation>С текстом…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Share the words too?</source>
        <translation>Передать и слова?</translation>
    </message>
    <message>
        <source>Whoever gets the file gets the whole text “{0}”.</source>
        <translation>Кто получит файл, получит весь текст «{0}».</translation>
    </message>
    <message>
        <source>Did you write it yourself, or may you pass it on?</source>
        <translation>Вы сами его написали или имеете право его передавать?</translation>
    </message>
    <message>
        <source>Yes, share the words too</source>
        <translation>Да, передать и слова</translation>
    </message>
    <message>
        <source>Corridors ({0})</source>
        <translation>Коридоры ({0})</translation>
    </message>
    <message>
        <source>Saved as {0}, without a word of the text.</source>
        <translation>Сохранено: {0}, без единого слова текста.</translation>
    </message>
    <message>
        <source>Saved as {0}, with the whole text.</source>
        <translation>Сохранено: {0}, с полным текстом.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Сохранено: {0}.</translation>
    </message>
    <message>
        <source>It says of itself that it is a draft: {0}.</source>
        <translation>Коридор сообщает, что он черновик: {0}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made</source>
        <translation>Не удаётся сделать «{0}»</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>Не удаётся сохранить «{0}»</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>и ещё {0}</translation>
    </message>
    <message>
        <source>What was deleted is named elsewhere, and was taken out there too</source>
        <translation>Удалённое упоминалось и в других местах; оттуда оно тоже убрано</translation>
    </message>
    <message>
        <source>To have it back, undo the deletion.</source>
        <translation>Чтобы вернуть его, отмените удаление.</translation>
    </message>
    <message>
        <source>The draft could not be kept: {0}</source>
        <translation>Не удалось сохранить черновик: {0}</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>Чтение «{0}»…</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>{start} is both the beginning and the end.</source>
        <translation>Начало и конец — одно место: {start}.</translation>
    </message>
    <message>
        <source>{place} lies {nearest_km:,.0f} km from the nearest {what}; more than {most_km:.0f} km are not bridged.</source>
        <translation>{place}: до ближайшей точки сети ({what}) {nearest_km:,.0f} км; больше {most_km:.0f} км не соединяется.</translation>
    </message>
    <message>
        <source>Both ends are nearest to the same point of the same {what}: {start} is too close.</source>
        <translation>К обоим концам ближе всего одна и та же точка сети ({what}): {start} слишком близко.</translation>
    </message>
    <message>
        <source>{place} lies in what is to be avoided.</source>
        <translation>{place} лежит там, чего нужно избегать.</translation>
    </message>
    <message>
        <source>No way leads from {start} to {end} by {kinds}.</source>
        <translation>Пути {start} – {end} нет ({kinds}).</translation>
    </message>
    <message>
        <source>“{name}” is no strait or canal known here. Known are: {known}.</source>
        <translation>«{name}»: такой пролив или канал здесь неизвестен. Известны: {known}.</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>железная дорога</translation>
    </message>
    <message>
        <source>main road</source>
        <translation>главная автодорога</translation>
    </message>
    <message>
        <source>port or sea lane</source>
        <translation>порт или морской путь</translation>
    </message>
    <message>
        <source>Are latitude and longitude swapped? The latitude comes first.</source>
        <translation>Широта и долгота переставлены? Широта стоит первой.</translation>
    </message>
    <message>
        <source>Something is avoided; without that there may be one.</source>
        <translation>Кое-чего приходится избегать; без этого путь может найтись.</translation>
    </message>
    <message>
        <source>No gap in the data may be bridged; with gaps there may be one.</source>
        <translation>Разрывы в данных нельзя соединять; если можно, путь может найтись.</translation>
    </message>
    <message>
        <source>By sea as well, ships may join what land does not.</source>
        <translation>Если разрешить и море, суда могут соединить то, чего не соединяет суша.</translation>
    </message>
    <message>
        <source>“{text}” is no place that is known here. Try another spelling, or “lat,lon”.</source>
        <translation>«{text}»: такое место здесь неизвестно. Попробуйте другое написание или «широта,долгота».</translation>
    </message>
    <message>
        <source>Several places are called “{text}”. Add a country or region, such as “{text}, {where}”, or give “lat,lon”:</source>
        <translation>Название «{text}» есть у нескольких мест. Добавьте страну или регион, например «{text}, {where}», или укажите «широта,долгота»:</translation>
    </message>
    <message>
        <source>“{text}” is too large for a way to begin or end there. Name a place in it, or “lat,lon”:</source>
        <translation>«{text}»: слишком большая область, чтобы там начинать или заканчивать путь. Назовите место в ней или «широта,долгота»:</translation>
    </message>
    <message>
        <source>“{text}”: latitude and longitude look swapped; the latitude comes first and lies between -90 and 90.</source>
        <translation>«{text}»: широта и долгота, похоже, переставлены; широта стоит первой и лежит между -90 и 90.</translation>
    </message>
    <message>
        <source>“{text}”: no place on Earth; latitudes lie between -90 and 90, longitudes between -180 and 180.</source>
        <translation>«{text}»: такого места на Земле нет; широта лежит между -90 и 90, долгота — между -180 и 180.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>файл повреждён</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>его части не подходят друг к другу</translation>
    </message>
</context>
<context>
    <name>WriteError</name>
    <message>
        <source>No space left on device. Make room there, or choose another disk.</source>
        <translation>На устройстве нет места. Освободите его или выберите другой диск.</translation>
    </message>
    <message>
        <source>No such file: there is no such folder. Make it, or choose another.</source>
        <translation>Нет такого файла: такой папки нет. Создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>Permission denied. Choose a folder that you may write into.</source>
        <translation>Нет доступа. Выберите папку, в которую вам можно записывать.</translation>
    </message>
    <message>
        <source>The name is not possible here. Choose a shorter and plainer one.</source>
        <translation>Такое имя здесь невозможно. Выберите короче и проще.</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another name.</source>
        <translation>Есть папка с таким именем. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is something of that name already. Choose a new name.</source>
        <translation>Что-то с таким именем уже есть. Выберите новое имя.</translation>
    </message>
    <message>
        <source>That is a device or a pipe and no file. Choose another name.</source>
        <translation>Это устройство или канал, а не файл. Выберите другое имя.</translation>
    </message>
    <message>
        <source>That is a link that leads to no file. Choose another name.</source>
        <translation>Это ссылка, которая не ведёт ни к какому файлу. Выберите другое имя.</translation>
    </message>
    <message>
        <source>A file of another kind has that name. Choose another name.</source>
        <translation>Это имя занято файлом другого вида. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The file did not come out whole and was thrown away. Try again.</source>
        <translation>Файл получился не целиком и был удалён. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Another window of the program is writing there. Try again in a moment.</source>
        <translation>Туда записывает другое окно программы. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>Сообщение системы: {0}.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>То, что было там раньше, не изменилось.</translation>
    </message>
    <message>
        <source>No space left on device, where your data folder lies ({0}). Make room there.</source>
        <translation>На устройстве, где лежит ваша папка данных ({0}), нет места. Освободите его там.</translation>
    </message>
    <message>
        <source>No such file: a part of your data folder is gone ({0}). Bring it back.</source>
        <translation>Части вашей папки данных больше нет ({0}). Верните её.</translation>
    </message>
    <message>
        <source>Permission denied: the program may not write into your data folder ({0}). Have that allowed.</source>
        <translation>Нет доступа: программе нельзя записывать в вашу папку данных ({0}). Разрешите это.</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Put a figure of the corridor here, with who says so; or type {</source>
        <translation>Вставить сюда число коридора с указанием, кто это сказал; или введите {</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>Число…</translation>
    </message>
</context>
<context>
    <name>YearPlayer</name>
    <message>
        <source>As it stood</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>Show the map&apos;s network as it stood at the end of a year. What was not there yet is drawn faint.</source>
        <translation>Показать сеть на карте такой, какой она была в конце года. То, чего ещё не было, нарисовано бледно.</translation>
    </message>
    <message>
        <source>+1 year</source>
        <translation>+1 год</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Let the network grow year by year</source>
        <translation>Показать рост сети год за годом</translation>
    </message>
</context>
</TS>
