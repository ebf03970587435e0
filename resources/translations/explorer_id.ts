<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutDataDialog</name>
    <message>
        <source>About the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence file is missing from this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Corridor Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a transport corridor, see it on a map, compare its routes, and for every number get the answer to “says who?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. It works without network and without an account; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open your copy of an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an article with its passages marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a corridor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another corridor&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what the map shows as PNG, SVG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a place, a figure or a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the map to the route in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next passage of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the passage before in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the map and the figures come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Corridor Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Every route is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the visible routes stops at both places. Choose other places, or show more routes on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no published time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border behind {0}, km {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of gauge at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No border on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight line: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” run over the same line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is {1} shorter than “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the published timetables, “{0}” is {1} faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a line or a place on the map, or a route on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight line (WGS 84)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published for this route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position from: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage of the articles names this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments it speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your own copy of this article to read the passage itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ word for word in your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ word for word, but elsewhere in your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs in your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands twice in your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found in your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentError</name>
    <message>
        <source>There is no file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for an article. Texts up to 20 MB can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a text. Save the article as plain text (.txt) and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of this name in the corridor&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a complete {expected} file in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is not of the right kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is not among the possible values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is not a date that exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year, year-month or year-month-day such as 2017-06-08</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id {found} is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id that no other record of this kind has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is not a known id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id from {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude and longitude look swapped: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lat_deg and lon_deg as {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line&apos;s end lies {found} km from its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an end within {expected} km of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} does not join the piece before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces that follow one another from {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no passage is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one passage that states or implies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the corridor&apos;s format {found} is newer than this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format {expected}, or a newer Corridor Explorer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message>
        <source>This corridor cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right first. What was open stays open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The base map could not be read ({0}). The routes are shown without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your copy of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is open, but could not be kept for next time: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not one of this corridor&apos;s articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to read it as plain text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a corridor&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your copy of an article (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>at this scale the lines are schematic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief, borders: Natural Earth · Towns: GeoNames · Railways, roads © OpenStreetMap contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole route (Home)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Read the article beside the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles belong to their publishers, so they do not come with the program. Open your own copy, a text file, or drop it here: the program finds the passages in it and links them to the map. The copy stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage before (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of this corridor&apos;s articles: shown as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} passages found. Click one to see it on the map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutesPanel</name>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the eye, or press Space, to show or hide the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Nothing found. Try another spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search places, figures, passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in any spelling or script, for example Хоргос (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>billion yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billion US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million tonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest line on the WGS 84 ellipsoid (geodesic after Karney, with PROJ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured along the line in the network data (© OpenStreetMap contributors), not along the drawn line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the parts along the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of two computed values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted from another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability: high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability: medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability: low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {0}, sentence {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {0}, sentences {1}–{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the railway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the sea lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passenger trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>railway junction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
