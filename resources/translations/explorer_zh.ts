<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDataDialog</name>
    <message>
        <source>About the data</source>
        <translation>关于数据</translation>
    </message>
    <message>
        <source>The licence file is missing from this copy.</source>
        <translation>本程序副本中缺少许可文件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Corridor Explorer</source>
        <translation>关于 Corridor Explorer</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>Open a transport corridor, see it on a map, compare its routes, and for every number get the answer to “says who?”</source>
        <translation>打开一条运输走廊，在地图上查看，比较其中的线路，并为每个数字找到“谁说的？”的答案</translation>
    </message>
    <message>
        <source>MIT licence. It works without network and without an account; nothing leaves this computer.</source>
        <translation>MIT 许可。无需网络，无需账户；任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Corridors…</source>
        <translation>运输走廊…</translation>
    </message>
    <message>
        <source>Choose another corridor, or open one of your own</source>
        <translation>选择另一条运输走廊，或打开您自己的运输走廊</translation>
    </message>
    <message>
        <source>Open your copy of an article…</source>
        <translation>打开您的文章副本…</translation>
    </message>
    <message>
        <source>Read an article with its passages marked</source>
        <translation>阅读文章，其中的段落已作标记</translation>
    </message>
    <message>
        <source>Your copies…</source>
        <translation>您的副本…</translation>
    </message>
    <message>
        <source>List the copies of articles that are kept, and remove them</source>
        <translation>列出已保存的文章副本，可从中移除</translation>
    </message>
    <message>
        <source>Open a corridor…</source>
        <translation>打开运输走廊…</translation>
    </message>
    <message>
        <source>Open another corridor from a .corridor file</source>
        <translation>从 .corridor 文件打开另一条运输走廊</translation>
    </message>
    <message>
        <source>Open a corridor&apos;s folder…</source>
        <translation>打开运输走廊的文件夹…</translation>
    </message>
    <message>
        <source>Open a corridor that is being worked on</source>
        <translation>打开正在制作中的运输走廊</translation>
    </message>
    <message>
        <source>New corridor from a text…</source>
        <translation>由文本新建运输走廊…</translation>
    </message>
    <message>
        <source>Make a corridor of your own from an article or any text</source>
        <translation>根据文章或任意文本制作您自己的运输走廊</translation>
    </message>
    <message>
        <source>Edit a copy of this corridor</source>
        <translation>编辑此运输走廊的副本</translation>
    </message>
    <message>
        <source>Change places, routes, passages and claims; the corridor itself stays</source>
        <translation>修改地点、线路、段落和说法；原运输走廊保持不变</translation>
    </message>
    <message>
        <source>Your drafts…</source>
        <translation>您的草稿…</translation>
    </message>
    <message>
        <source>Open, rename and delete corridors in the making</source>
        <translation>打开、重命名和删除制作中的运输走廊</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Forget what was chosen and show the corridor as at first</source>
        <translation>清除已作的选择，让运输走廊回到最初的样子</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>将地图保存为图片…</translation>
    </message>
    <message>
        <source>Save what the map shows as PNG, SVG or PDF</source>
        <translation>将地图当前显示的内容保存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>Print the map…</source>
        <translation>打印地图…</translation>
    </message>
    <message>
        <source>See the map on paper and print it</source>
        <translation>查看地图在纸上的样子并打印</translation>
    </message>
    <message>
        <source>Print the claim check…</source>
        <translation>打印说法核查…</translation>
    </message>
    <message>
        <source>See the listed claims on paper and print them</source>
        <translation>查看所列说法在纸上的样子并打印</translation>
    </message>
    <message>
        <source>Save the claim check as PDF…</source>
        <translation>将说法核查保存为 PDF…</translation>
    </message>
    <message>
        <source>Save the listed claims with their evidence as a document</source>
        <translation>将所列说法连同证据保存为文档</translation>
    </message>
    <message>
        <source>Save a page for pupils…</source>
        <translation>保存学生网页…</translation>
    </message>
    <message>
        <source>Save map, race, claims and a lesson&apos;s questions as one web page</source>
        <translation>将地图、竞速、说法和课件中的问题保存为一个网页</translation>
    </message>
    <message>
        <source>Save a quiz for Moodle…</source>
        <translation>保存 Moodle 测验…</translation>
    </message>
    <message>
        <source>Save a lesson&apos;s questions as Moodle XML or GIFT</source>
        <translation>将课件中的问题保存为 Moodle XML 或 GIFT</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save lines, places, passages or sources for other programs</source>
        <translation>保存线、地点、段落或来源，供其他程序使用</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Read places, passages or sources of a file into a new corridor</source>
        <translation>将文件中的地点、段落或来源读入新的运输走廊</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Take back the last undo</source>
        <translation>恢复刚才撤销的操作</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find a place, a figure or a passage</source>
        <translation>查找地点、数据或段落</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>放大显示地图</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show more of the map</source>
        <translation>显示更大范围的地图</translation>
    </message>
    <message>
        <source>Show the whole route</source>
        <translation>显示整条线路</translation>
    </message>
    <message>
        <source>Fit the map to the route in hand</source>
        <translation>使地图适合当前线路</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Show the part of the map that was shown before</source>
        <translation>显示之前看过的地图范围</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Show the part of the map that was shown after this one</source>
        <translation>显示之后看过的地图范围</translation>
    </message>
    <message>
        <source>Measure distance</source>
        <translation>测量距离</translation>
    </message>
    <message>
        <source>Measure along points that you click on the map</source>
        <translation>沿您在地图上点击的各点测量</translation>
    </message>
    <message>
        <source>Race of the two ways</source>
        <translation>两条线路竞速</translation>
    </message>
    <message>
        <source>Let the two compared ways leave at once on the map</source>
        <translation>让相比较的两条线路在地图上同时出发</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Move the map at once, without flights and without running on</source>
        <translation>地图直接移动到位，没有飞行和滑行效果</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>下一个段落</translation>
    </message>
    <message>
        <source>Go to the next passage of the article</source>
        <translation>转到文章的下一个段落</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>上一个段落</translation>
    </message>
    <message>
        <source>Go to the previous passage of the article</source>
        <translation>转到文章的上一个段落</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>说法核查</translation>
    </message>
    <message>
        <source>See every claim of the articles with its verdict</source>
        <translation>查看文章中的每条说法及其核查结论</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Show the lesson or the map to the whole room</source>
        <translation>向全班展示课件或地图</translation>
    </message>
    <message>
        <source>Lessons…</source>
        <translation>课件…</translation>
    </message>
    <message>
        <source>Choose a lesson of this corridor and present it</source>
        <translation>选择此运输走廊的一个课件并演示</translation>
    </message>
    <message>
        <source>Map only</source>
        <translation>仅地图</translation>
    </message>
    <message>
        <source>Fold everything over the map; again: as it was</source>
        <translation>收起地图上方的所有面板；再按一次恢复原样</translation>
    </message>
    <message>
        <source>List of routes and places</source>
        <translation>线路和地点列表</translation>
    </message>
    <message>
        <source>Fold or open the list at the left</source>
        <translation>收起或展开左侧列表</translation>
    </message>
    <message>
        <source>Page below the map</source>
        <translation>地图下方的页面</translation>
    </message>
    <message>
        <source>Fold or open the page of a question</source>
        <translation>收起或展开问题页面</translation>
    </message>
    <message>
        <source>Sheet at the right</source>
        <translation>右侧面板</translation>
    </message>
    <message>
        <source>Fold or open details, article or claims</source>
        <translation>收起或展开详情、文章或说法</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>How to do what the program is made for, task by task</source>
        <translation>按任务说明如何使用本程序</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>List every key of the window and of the map</source>
        <translation>列出窗口和地图的所有按键</translation>
    </message>
    <message>
        <source>About the data</source>
        <translation>关于数据</translation>
    </message>
    <message>
        <source>Where the map and the figures come from</source>
        <translation>地图和数据的出处</translation>
    </message>
    <message>
        <source>Published times beside the model</source>
        <translation>已公布时间与模型对照</translation>
    </message>
    <message>
        <source>How well the travel times fit what is published</source>
        <translation>旅行时间与已公布数据的吻合程度</translation>
    </message>
    <message>
        <source>About Corridor Explorer</source>
        <translation>关于 Corridor Explorer</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>新建课件</translation>
    </message>
    <message>
        <source>Make a lesson of your own of what the map shows</source>
        <translation>用地图显示的内容制作您自己的课件</translation>
    </message>
    <message>
        <source>Share the lesson…</source>
        <translation>分享课件…</translation>
    </message>
    <message>
        <source>Save the lesson in hand with its corridor as one file</source>
        <translation>将当前课件连同其运输走廊保存为一个文件</translation>
    </message>
    <message>
        <source>Save a hand-out…</source>
        <translation>保存讲义…</translation>
    </message>
    <message>
        <source>Save a lesson&apos;s worksheet, or its key, to be printed</source>
        <translation>保存课件的学习单或其答案，以供打印</translation>
    </message>
    <message>
        <source>Record the screen as a step</source>
        <translation>将画面记录为步骤</translation>
    </message>
    <message>
        <source>Make a step of a lesson of what is on the screen now</source>
        <translation>将当前屏幕上的内容制作为课件的一个步骤</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>快速导览</translation>
    </message>
    <message>
        <source>See in three steps where to begin</source>
        <translation>用三步了解从哪里开始</translation>
    </message>
</context>
<context>
    <name>AppearanceMenus</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Map style</source>
        <translation>地图样式</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>与窗口一致</translation>
    </message>
</context>
<context>
    <name>ArticleCopies</name>
    <message>
        <source>Reading “{0}” was cancelled.</source>
        <translation>已取消读取“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” is closed.</source>
        <translation>“{0}”已关闭。</translation>
    </message>
    <message>
        <source>“{0}” is closed. Your copy stays kept: File → Your copies opens it again.</source>
        <translation>“{0}”已关闭。您的副本仍保留：可通过“文件 → 您的副本”再次打开。</translation>
    </message>
    <message>
        <source>The copy could not be removed: {0}</source>
        <translation>无法移除副本：{0}</translation>
    </message>
    <message>
        <source>Your kept copy of “{0}” is empty or damaged. Open the article&apos;s file once more; the other copies are unharmed.</source>
        <translation>您保存的“{0}”副本为空或已损坏。请重新打开该文章的文件；其他副本未受影响。</translation>
    </message>
    <message>
        <source>The copy is open, but could not be kept for next time: {0}</source>
        <translation>副本已打开，但未能保存供下次使用：{0}</translation>
    </message>
    <message>
        <source>Not one of the articles</source>
        <translation>不属于这些文章</translation>
    </message>
    <message>
        <source>“{0}” is not one of this corridor&apos;s articles.</source>
        <translation>“{0}”不是此运输走廊的文章。</translation>
    </message>
    <message>
        <source>Do you want to read it as plain text?</source>
        <translation>要将它作为纯文本阅读吗？</translation>
    </message>
    <message>
        <source>Open as plain text</source>
        <translation>作为纯文本打开</translation>
    </message>
    <message>
        <source>Make a corridor from it</source>
        <translation>用它制作运输走廊</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened</source>
        <translation>无法打开“{0}”</translation>
    </message>
    <message>
        <source>{0} files cannot be opened</source>
        <translation>{0} 个文件无法打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Remove the copy?</source>
        <translation>移除副本？</translation>
    </message>
    <message>
        <source>Remove your copy of “{0}”?</source>
        <translation>移除您的“{0}”副本？</translation>
    </message>
    <message>
        <source>The program forgets the text. The file that you opened stays where it is.</source>
        <translation>程序将不再保留这份文本。您打开的文件仍在原处。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>ArticleFooter</name>
    <message>
        <source>Walk through all passages again</source>
        <translation>重新浏览全部段落</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>全部段落</translation>
    </message>
    <message>
        <source>Claim check: {0}</source>
        <translation>说法核查：{0}</translation>
    </message>
    <message>
        <source>Is it true?</source>
        <translation>是真的吗？</translation>
    </message>
    <message>
        <source>What these words mean</source>
        <translation>这些词的含义</translation>
    </message>
    <message>
        <source>How your copy was compared</source>
        <translation>您的副本是如何比对的</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Claims and times</source>
        <translation>说法和时间</translation>
    </message>
    <message>
        <source>Travel times</source>
        <translation>旅行时间</translation>
    </message>
    <message>
        <source>town</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>country; no way stops in its middle</source>
        <translation>国家；线路不会止于其中央</translation>
    </message>
    <message>
        <source>region; no way stops in its middle</source>
        <translation>地区；线路不会止于其中央</translation>
    </message>
    <message>
        <source>district; no way stops in its middle</source>
        <translation>县区；线路不会止于其中央</translation>
    </message>
    <message>
        <source>sea, mountains or the like; only a label</source>
        <translation>海洋、山脉等；仅作标注</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>一个点</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} 人</translation>
    </message>
    <message>
        <source>There are several places of that name.</source>
        <translation>有多个同名地点。</translation>
    </message>
    <message>
        <source>It may stand for a government.</source>
        <translation>可能指政府。</translation>
    </message>
    <message>
        <source>It may be an ordinary word.</source>
        <translation>可能是普通词语。</translation>
    </message>
    <message>
        <source>It may be somebody&apos;s name.</source>
        <translation>可能是人名。</translation>
    </message>
    <message>
        <source>named in the text; position from the gazetteer</source>
        <translation>文本中提到；位置来自地名录</translation>
    </message>
    <message>
        <source>searched by you; position from the gazetteer</source>
        <translation>由您搜索；位置来自地名录</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>手动放置</translation>
    </message>
    <message>
        <source>position as in the corridor that was copied</source>
        <translation>位置与所复制的运输走廊相同</translation>
    </message>
    <message>
        <source>position from a file of yours</source>
        <translation>位置来自您的文件</translation>
    </message>
    <message>
        <source>No way was found. The straight line is assumed.</source>
        <translation>未找到线路。假设为直线。</translation>
    </message>
    <message>
        <source>The network begins too far from a place. The straight line is assumed.</source>
        <translation>路网的起点距某个地点太远。假设为直线。</translation>
    </message>
    <message>
        <source>The network could not be read. The straight line is assumed.</source>
        <translation>无法读取路网。假设为直线。</translation>
    </message>
    <message>
        <source>by rail</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>by road</source>
        <translation>公路</translation>
    </message>
    <message>
        <source>by sea</source>
        <translation>海运</translation>
    </message>
    <message>
        <source>by ferry</source>
        <translation>渡轮</translation>
    </message>
    <message>
        <source>by river</source>
        <translation>内河</translation>
    </message>
    <message>
        <source>by air</source>
        <translation>航空</translation>
    </message>
    <message>
        <source>how?</source>
        <translation>哪种方式？</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Length of a part of a route</source>
        <translation>线路某一部分的长度</translation>
    </message>
    <message>
        <source>Travel time between two places</source>
        <translation>两地之间的旅行时间</translation>
    </message>
    <message>
        <source>places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>a way</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>paragraph {0}, sentence {1}</source>
        <translation>第 {0} 自然段第 {1} 句</translation>
    </message>
    <message>
        <source>1 proposal left</source>
        <translation>还剩 1 条建议</translation>
    </message>
    <message>
        <source>{0} proposals left</source>
        <translation>还剩 {0} 条建议</translation>
    </message>
    <message>
        <source>{0} parts of routes without a line</source>
        <translation>线路中有 {0} 部分尚无走线</translation>
    </message>
    <message>
        <source>no route yet</source>
        <translation>还没有线路</translation>
    </message>
    <message>
        <source>nothing; all confirmed</source>
        <translation>无；已全部确认</translation>
    </message>
    <message>
        <source>draft: all confirmed</source>
        <translation>草稿：已全部确认</translation>
    </message>
    <message>
        <source>draft: {0} not confirmed</source>
        <translation>草稿：{0} 项未确认</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New corridor from a text</source>
        <translation>由文本新建运输走廊</translation>
    </message>
    <message>
        <source>Looking for places, figures and ways in “{0}”…</source>
        <translation>正在“{0}”中查找地点、数据和线路…</translation>
    </message>
    <message>
        <source>No corridor could be made from this draft</source>
        <translation>无法用此草稿制作运输走廊</translation>
    </message>
    <message>
        <source>Copying the corridor…</source>
        <translation>正在复制运输走廊…</translation>
    </message>
    <message>
        <source>The draft cannot be opened</source>
        <translation>无法打开草稿</translation>
    </message>
    <message>
        <source>The text has {0} characters. The first {1} are looked through here, up to “…{2}”. For what follows, save that part as a file of its own and make a corridor from it.</source>
        <translation>文本有 {0} 个字符。此处只查找前 {1} 个字符，到“…{2}”为止。如需其余部分，请将该部分另存为单独的文件，再用它制作运输走廊。</translation>
    </message>
    <message>
        <source>Texts ({0});;All files (*)</source>
        <translation>文本 ({0});;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>AuthoringCard</name>
    <message>
        <source>Open the card (F7)</source>
        <translation>展开卡片（F7）</translation>
    </message>
    <message>
        <source>Fold the card (F7)</source>
        <translation>收起卡片（F7）</translation>
    </message>
    <message>
        <source>What is asked now</source>
        <translation>当前的问题</translation>
    </message>
</context>
<context>
    <name>BothPlaces</name>
    <message>
        <source>Show {0} and {1}</source>
        <translation>显示{0}和{1}</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Published times beside the model</source>
        <translation>已公布时间与模型对照</translation>
    </message>
    <message>
        <source>How well do the travel times fit?</source>
        <translation>旅行时间吻合得如何？</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This corridor holds no published time to hold the model against.</source>
        <translation>此运输走廊没有可与模型对照的已公布时间。</translation>
    </message>
    <message>
        <source>Each published time is held against a model that knows nothing of the time&apos;s own line: only so does a hit prove anything. The band holds 90 of 100 cases, the line in it is the middle case, the diamond the published time. Times marked “used” set a value, so their fit proves little. What is of another train or line stands at the end and is not counted. All of this is about the published state.</source>
        <translation>每个已公布时间都与一个不了解该时间所属线路的模型对照：只有这样，命中才有说服力。色带涵盖 100 种情形中的 90 种，其中的线是中位数，菱形是已公布时间。标有“已使用”的时间用于设定数值，因此其吻合说明不了什么。属于其他列车或线路的时间列在最后，不计入统计。以上均针对已公布的状态。</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} inside. Off by {3} on average, counting how wide the band is (CRPS); the middle case is {4}.</source>
        <translation>{0}：{2} 个中有 {1} 个在色带内。计入色带宽度后平均偏差 {3}（CRPS）；中位数{4}。</translation>
    </message>
    <message>
        <source>{0} too late</source>
        <translation>偏长 {0}</translation>
    </message>
    <message>
        <source>{0} too early</source>
        <translation>偏短 {0}</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>在带内</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>time saved by {0}, against {1}</source>
        <translation>{0}比{1}节省的时间</translation>
    </message>
    <message>
        <source>{0}, its timetable</source>
        <translation>{0}，其时刻表</translation>
    </message>
    <message>
        <source>test</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>used for {0}</source>
        <translation>用于{0}</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>published {0}, model {1}, middle {2}</source>
        <translation>已公布 {0}，模型 {1}，中位数 {2}</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What is changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation>撤回：{0}</translation>
    </message>
    <message>
        <source>no way left</source>
        <translation>已无线路可通</translation>
    </message>
</context>
<context>
    <name>ClaimDetail</name>
    <message>
        <source>Figures that agree</source>
        <translation>相符的数据</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>不同的数据</translation>
    </message>
    <message>
        <source>Figures that decide nothing</source>
        <translation>不能作出判断的数据</translation>
    </message>
    <message>
        <source>To set beside it</source>
        <translation>可供对照</translation>
    </message>
    <message>
        <source>In the text:</source>
        <translation>文本中：</translation>
    </message>
    <message>
        <source>Worth noticing</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>Read it in the text</source>
        <translation>在文本中阅读</translation>
    </message>
    <message>
        <source>Read it in our own text</source>
        <translation>在我们自编的文本中阅读</translation>
    </message>
    <message>
        <source>Open your own copy of this article to read the passage itself.</source>
        <translation>打开您自己的文章副本，即可阅读该段落原文。</translation>
    </message>
    <message>
        <source>Open your copy…</source>
        <translation>打开您的副本…</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>地图上：</translation>
    </message>
    <message>
        <source>Who is the source?</source>
        <translation>来源是谁？</translation>
    </message>
</context>
<context>
    <name>ClaimFilterBar</name>
    <message>
        <source>Filter ({0})</source>
        <translation>筛选（{0}）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Choose claims by article and verdict</source>
        <translation>按文章和核查结论选择说法</translation>
    </message>
    <message>
        <source>Article whose claims are listed</source>
        <translation>列出哪篇文章的说法</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Find a claim</source>
        <translation>查找说法</translation>
    </message>
    <message>
        <source>Find a claim by words, figures or places</source>
        <translation>按词语、数据或地点查找说法</translation>
    </message>
    <message>
        <source>Claims of which article</source>
        <translation>哪篇文章的说法</translation>
    </message>
    <message>
        <source>worth noticing {0}</source>
        <translation>值得注意 {0}</translation>
    </message>
    <message>
        <source>Claims about which there is more to know</source>
        <translation>另有说明的说法</translation>
    </message>
</context>
<context>
    <name>ClaimSheet</name>
    <message>
        <source>What the signs mean</source>
        <translation>符号的含义</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>说法核查</translation>
    </message>
    <message>
        <source>{0} of {1} claims, as chosen in the program.</source>
        <translation>按程序中的选择，列出 {1} 条说法中的 {0} 条。</translation>
    </message>
    <message>
        <source>All {1} claims of the articles.</source>
        <translation>文章中的全部 {1} 条说法。</translation>
    </message>
    <message>
        <source>in the text: {0}</source>
        <translation>文本中：{0}</translation>
    </message>
    <message>
        <source>Worth noticing: {0}</source>
        <translation>值得注意：{0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>about</source>
        <translation>大约</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>不到</translation>
    </message>
    <message>
        <source>The most reliable figures for the same thing agree with it.</source>
        <translation>关于同一事项的最可靠数据与之相符。</translation>
    </message>
    <message>
        <source>The figures for the same thing come close, but do not quite agree with it or with each other.</source>
        <translation>关于同一事项的数据与之接近，但与它或彼此之间并不完全一致。</translation>
    </message>
    <message>
        <source>What is known measures something else, such as another way, time or unit, so it decides nothing.</source>
        <translation>已知数据衡量的是别的事项，例如其他线路、时间或单位，因此不能作出判断。</translation>
    </message>
    <message>
        <source>The most reliable figures for the same thing all say otherwise.</source>
        <translation>关于同一事项的最可靠数据都与之不符。</translation>
    </message>
    <message>
        <source>Nothing that is recorded here can be held against it.</source>
        <translation>这里没有记录可与之对照的数据。</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>comes close</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>within the limit that the article gives</source>
        <translation>在文章给出的限度之内</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>fits, but measures something else</source>
        <translation>吻合，但衡量的是别的事项</translation>
    </message>
    <message>
        <source>differs, but measures something else</source>
        <translation>不同，但衡量的是别的事项</translation>
    </message>
    <message>
        <source>counts something else</source>
        <translation>统计的是别的事项</translation>
    </message>
    <message>
        <source>does not rule it out</source>
        <translation>不能排除</translation>
    </message>
    <message>
        <source>rules it out</source>
        <translation>予以排除</translation>
    </message>
    <message>
        <source>for comparison</source>
        <translation>供对照</translation>
    </message>
    <message>
        <source>outcome so far</source>
        <translation>迄今的结果</translation>
    </message>
    <message>
        <source>holds by this clock</source>
        <translation>按这一当地时间成立</translation>
    </message>
    <message>
        <source>does not hold by this clock</source>
        <translation>按这一当地时间不成立</translation>
    </message>
    <message>
        <source>The verdict rests on a figure that is assumed.</source>
        <translation>核查结论依据的是假设的数据。</translation>
    </message>
    <message>
        <source>{0} fits another way and not this line. {1}.</source>
        <translation>{0} 符合另一条线路，而不是这条线。{1}。</translation>
    </message>
    <message>
        <source>The same number is published for something else: {0}.</source>
        <translation>同一数字是就别的事项公布的：{0}。</translation>
    </message>
    <message>
        <source>It happened only after the text came out: {0}.</source>
        <translation>此事在文本发表之后才发生：{0}。</translation>
    </message>
    <message>
        <source>The report that the article draws on says “{0}”, the article “{1}”.</source>
        <translation>文章所依据的报告写的是“{0}”，文章写的是“{1}”。</translation>
    </message>
    <message>
        <source>It is an aim. What has become of it so far: {0}.</source>
        <translation>这是一个目标。迄今的进展：{0}。</translation>
    </message>
    <message>
        <source>Another figure of the same thing excludes it: {0}. Both cannot hold.</source>
        <translation>同一事项的另一数据与之相排斥：{0}。两者不可能同时成立。</translation>
    </message>
    <message>
        <source>It holds by one local clock only: {0}.</source>
        <translation>只按其中一地的当地时间成立：{0}。</translation>
    </message>
    <message>
        <source>Other statistics give other figures: {0}.</source>
        <translation>其他统计给出的数据不同：{0}。</translation>
    </message>
    <message>
        <source>This is the figure of one side ({0}). Other statistics give {1}.</source>
        <translation>这是单方面的数据（{0}）。其他统计给出 {1}。</translation>
    </message>
    <message>
        <source>It rests on a translation. The article: {0}. The original: {1} ({2}).</source>
        <translation>这依据的是译文。文章：{0}。原文：{1}（{2}）。</translation>
    </message>
    <message>
        <source>the straight line is {0}</source>
        <translation>直线为 {0}</translation>
    </message>
    <message>
        <source>The text takes its report from {0}: a figure from there is no second witness.</source>
        <translation>文本的报道取自{0}：来自那里的数据不能算第二个佐证。</translation>
    </message>
    <message>
        <source>{0} of the figures come from one publication, {1}: they count as one witness.</source>
        <translation>有 {0} 个数据出自同一出版物（{1}）：只算一个佐证。</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Claims and times</source>
        <translation>说法和时间</translation>
    </message>
    <message>
        <source>{0}: keep as a claim?</source>
        <translation>{0}：作为说法保留吗？</translation>
    </message>
    <message>
        <source>Every figure is answered. Click a marked one to change it.</source>
        <translation>所有数据均已处理。点击有标记的数据可以修改。</translation>
    </message>
    <message>
        <source>No figure and no date was found. Select one in the text and choose Figure with the right mouse button.</source>
        <translation>未找到数据或日期。请在文本中选中，然后用鼠标右键选择“数据”。</translation>
    </message>
    <message>
        <source>Drop all {0} left</source>
        <translation>舍弃其余全部 {0} 条</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>全部说法</translation>
    </message>
    <message>
        <source>What it is checked against stays as in the corridor copied.</source>
        <translation>核查所对照的内容与所复制的运输走廊相同。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>No claim</source>
        <translation>不是说法</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In your own words (may stay empty)</source>
        <translation>用您自己的话（可留空）</translation>
    </message>
    <message>
        <source>What does it measure?</source>
        <translation>它衡量什么？</translation>
    </message>
    <message>
        <source>On which route?</source>
        <translation>在哪条线路上？</translation>
    </message>
    <message>
        <source>It becomes the route&apos;s published time, with this text as its source.</source>
        <translation>它将成为该线路的已公布时间，并以此文本为来源。</translation>
    </message>
    <message>
        <source>There is no line along a network yet to compare it with.</source>
        <translation>还没有沿路网的走线可供比较。</translation>
    </message>
    <message>
        <source>The line on the map is {0} km long. The claim check compares the two.</source>
        <translation>地图上的线长 {0} km。说法核查会将两者比较。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>From at least</source>
        <translation>从（至少）</translation>
    </message>
    <message>
        <source>To at most</source>
        <translation>到（最多）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>恰好</translation>
    </message>
    <message>
        <source>The text says</source>
        <translation>文本写的是</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>显示全部说法</translation>
    </message>
    <message>
        <source>No claim is as you ask.</source>
        <translation>没有符合条件的说法。</translation>
    </message>
    <message>
        <source>No claims are recorded for this corridor.</source>
        <translation>此运输走廊没有记录任何说法。</translation>
    </message>
</context>
<context>
    <name>ClockMenu</name>
    <message>
        <source>Departure {0}, {1}: published by {2}.</source>
        <translation>出发时间 {0}，{1}：由{2}公布。</translation>
    </message>
    <message>
        <source>Departure {0}, {1}: chosen by you.</source>
        <translation>出发时间 {0}，{1}：由您选定。</translation>
    </message>
    <message>
        <source>Departure {0}, {1}: an example, no hour is published.</source>
        <translation>出发时间 {0}，{1}：仅为示例，没有已公布的钟点。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Hours since departure, or what local clocks show</source>
        <translation>出发后的小时数，或当地时钟显示的时间</translation>
    </message>
    <message>
        <source>Hours since departure</source>
        <translation>出发后的小时数</translation>
    </message>
    <message>
        <source>Local clocks at both ends</source>
        <translation>两端的当地时间</translation>
    </message>
    <message>
        <source>Choose the departure…</source>
        <translation>选择出发时间…</translation>
    </message>
    <message>
        <source>Forget the chosen departure</source>
        <translation>清除选定的出发时间</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Every route is hidden.</source>
        <translation>所有线路均已隐藏。</translation>
    </message>
    <message>
        <source>None of the visible routes stops at both places. Choose other places, or show more routes on the left.</source>
        <translation>可见的线路没有一条在这两地都停。请选择其他地点，或在左侧显示更多线路。</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>length unknown</source>
        <translation>长度未知</translation>
    </message>
    <message>
        <source>no published time</source>
        <translation>没有已公布时间</translation>
    </message>
    <message>
        <source>Border behind {0}, km {1}</source>
        <translation>国界在{0}之后，{1} km 处</translation>
    </message>
    <message>
        <source>Change of gauge at {0}</source>
        <translation>在{0}变换轨距</translation>
    </message>
    <message>
        <source>No border on the way</source>
        <translation>途中不越过国界</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” run over the same line.</source>
        <translation>“{0}”和“{1}”走同一条线。</translation>
    </message>
    <message>
        <source>“{0}” is {1} shorter than “{2}”.</source>
        <translation>“{0}”比“{2}”短 {1}。</translation>
    </message>
    <message>
        <source>By published times, “{0}” is {1} faster.</source>
        <translation>按已公布时间，“{0}”快 {1}。</translation>
    </message>
    <message>
        <source>Published times hold for the published state: {0}</source>
        <translation>已公布时间只适用于已公布的状态：{0}</translation>
    </message>
    <message>
        <source>no way left</source>
        <translation>已无线路可通</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>“{0}” has no way left.</source>
        <translation>“{0}”已无线路可通。</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: {1}.</source>
        <translation>“{0}”保持不变：{1}。</translation>
    </message>
    <message>
        <source>“{0}” takes {1}.</source>
        <translation>“{0}”需要 {1}。</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>A lesson is presented</source>
        <translation>正在演示课件</translation>
    </message>
    <message>
        <source>Type the guess and press Return.</source>
        <translation>输入猜测并按 Enter。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Motion as usual</source>
        <translation>恢复动画</translation>
    </message>
    <message>
        <source>Freezing needs a second screen, to look ahead on.</source>
        <translation>冻结需要第二块屏幕，以便提前查看。</translation>
    </message>
    <message>
        <source>The projector is black (B)</source>
        <translation>投影仪已黑屏（B）</translation>
    </message>
    <message>
        <source>The projector is frozen (F)</source>
        <translation>投影仪已冻结（F）</translation>
    </message>
    <message>
        <source>There is one screen, or all show the same picture.</source>
        <translation>只有一块屏幕，或各屏幕显示相同的画面。</translation>
    </message>
    <message>
        <source>Keep the guesses</source>
        <translation>保存猜测</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved: {1}</source>
        <translation>无法保存“{0}”：{1}</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Take a guess in (+)</source>
        <translation>录入猜测（+）</translation>
    </message>
    <message>
        <source>The step as it was (O)</source>
        <translation>步骤恢复原样（O）</translation>
    </message>
    <message>
        <source>Race: run or stand (V)</source>
        <translation>竞速：运行或停止（V）</translation>
    </message>
    <message>
        <source>Look at something else (L)</source>
        <translation>看看别的（L）</translation>
    </message>
    <message>
        <source>Close a border (X)</source>
        <translation>关闭口岸（X）</translation>
    </message>
    <message>
        <source>Map only (M)</source>
        <translation>仅地图（M）</translation>
    </message>
    <message>
        <source>Pointer (D)</source>
        <translation>指针（D）</translation>
    </message>
    <message>
        <source>Pen (H)</source>
        <translation>画笔（H）</translation>
    </message>
    <message>
        <source>Spotlight (K)</source>
        <translation>聚光灯（K）</translation>
    </message>
    <message>
        <source>Black (B)</source>
        <translation>黑屏（B）</translation>
    </message>
    <message>
        <source>Step before (Page Up)</source>
        <translation>上一步（Page Up）</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>下一步（Page Down）</translation>
    </message>
    <message>
        <source>Leave (Escape)</source>
        <translation>退出（Escape）</translation>
    </message>
    <message>
        <source>+ Guess</source>
        <translation>+ 猜测</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Your copies</source>
        <translation>您的副本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Texts of articles that you opened are kept on this computer, in the program&apos;s own folder, and nowhere else. Their words go into an export only if you ask for it twice.</source>
        <translation>您打开过的文章文本保存在这台计算机上程序自己的文件夹中，不会存到别处。只有在您两次确认要求时，原文才会写入导出文件。</translation>
    </message>
    <message>
        <source>of another corridor</source>
        <translation>属于另一条运输走廊</translation>
    </message>
    <message>
        <source>open, not kept</source>
        <translation>已打开，未保存</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>as it was kept</source>
        <translation>与保存时相同</translation>
    </message>
    <message>
        <source>changed on disk</source>
        <translation>在磁盘上已被更改</translation>
    </message>
</context>
<context>
    <name>CopyMaking</name>
    <message>
        <source>No copy of this corridor could be made</source>
        <translation>无法制作此运输走廊的副本</translation>
    </message>
</context>
<context>
    <name>CorridorCard</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>编辑副本</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>打开地图</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>阅读相关内容</translation>
    </message>
    <message>
        <source>What is wrong…</source>
        <translation>有什么问题…</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>移出…</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>当前已打开</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>没有地图</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong that the program did not foresee.</source>
        <translation>出现了程序未曾预料的错误。</translation>
    </message>
    <message>
        <source>There was not enough memory for that.</source>
        <translation>内存不足，无法完成此操作。</translation>
    </message>
    <message>
        <source>Your files and your copies are unchanged, and what you chose is kept. You can go on working. The details help whoever mends it; the names of your folders are not in them.</source>
        <translation>您的文件和副本没有改变，您所作的选择也已保留。您可以继续使用。详细信息有助于修复程序；其中不含您的文件夹名称。</translation>
    </message>
    <message>
        <source>They are also in the file “{0}” of your data folder.</source>
        <translation>详细信息也保存在您的数据文件夹中的文件“{0}”里。</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Copy with folder names</source>
        <translation>连同文件夹名称一起复制</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>DepartureDialog</name>
    <message>
        <source>When do they leave?</source>
        <translation>何时出发？</translation>
    </message>
    <message>
        <source>Departure on local clocks</source>
        <translation>按当地时钟的出发时间</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Click a line or a place on the map, or a route on the left.</source>
        <translation>请点击地图上的线或地点，或左侧的线路。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>在文本中</translation>
    </message>
    <message>
        <source>no figure given</source>
        <translation>未给出数据</translation>
    </message>
    <message>
        <source>Published elsewhere</source>
        <translation>其他已公布数据</translation>
    </message>
    <message>
        <source>Segment {0} of {1}</source>
        <translation>第 {0} 个区段，共 {1} 个</translation>
    </message>
    <message>
        <source>Straight line (WGS 84)</source>
        <translation>直线（WGS 84）</translation>
    </message>
    <message>
        <source>Line drawn from</source>
        <translation>线的绘制依据</translation>
    </message>
    <message>
        <source>Used by: {0}</source>
        <translation>用于：{0}</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>文本中没有</translation>
    </message>
    <message>
        <source>Published for this route</source>
        <translation>就此线路公布的数据</translation>
    </message>
    <message>
        <source>Is it still so?</source>
        <translation>现在仍然如此吗？</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>区段</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Position from: {0}</source>
        <translation>位置来源：{0}</translation>
    </message>
    <message>
        <source>Segments here</source>
        <translation>此处的区段</translation>
    </message>
    <message>
        <source>No passage of the articles names this place.</source>
        <translation>文章中没有提到此地点的段落。</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Segments it speaks of</source>
        <translation>所谈及的区段</translation>
    </message>
    <message>
        <source>Published figures behind it</source>
        <translation>背后的已公布数据</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The articles do not tell of it: the date comes from a publication.</source>
        <translation>文章没有谈到它：日期来自某份出版物。</translation>
    </message>
    <message>
        <source>Places it names</source>
        <translation>提到的地点</translation>
    </message>
    <message>
        <source>Source passage</source>
        <translation>来源段落</translation>
    </message>
    <message>
        <source>Show in our own text</source>
        <translation>在我们自编的文本中显示</translation>
    </message>
    <message>
        <source>Open your copy…</source>
        <translation>打开您的副本…</translation>
    </message>
    <message>
        <source>Open your own copy of this article to read the passage itself.</source>
        <translation>打开您自己的文章副本，即可阅读该段落原文。</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在文本中显示</translation>
    </message>
    <message>
        <source>✓ word for word</source>
        <translation>✓ 逐字相同</translation>
    </message>
    <message>
        <source>✓ word for word, elsewhere</source>
        <translation>✓ 逐字相同，位置不同</translation>
    </message>
    <message>
        <source>differs in your copy</source>
        <translation>在您的副本中有差异</translation>
    </message>
    <message>
        <source>stands twice in your copy</source>
        <translation>在您的副本中出现两次</translation>
    </message>
    <message>
        <source>not found in your copy</source>
        <translation>在您的副本中未找到</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>说法核查</translation>
    </message>
    <message>
        <source>In the claim check</source>
        <translation>在说法核查中</translation>
    </message>
</context>
<context>
    <name>DifferenceBreakdown</name>
    <message>
        <source>Fifty equally likely cases</source>
        <translation>五十种可能性相同的情形</translation>
    </message>
    <message>
        <source>What if. Without changes “{0}” is {1} faster.</source>
        <translation>假如。不作更改时，“{0}”快 {1}。</translation>
    </message>
</context>
<context>
    <name>DocumentError</name>
    <message>
        <source>There is no file of that name.</source>
        <translation>没有这个名称的文件。</translation>
    </message>
    <message>
        <source>The file is too large for an article. Texts up to 20 MB can be opened.</source>
        <translation>该文件太大，不像一篇文章。可以打开不超过 20 MB 的文本。</translation>
    </message>
    <message>
        <source>The file is none of the kinds that can be read: text (.txt), web page (.html, .mhtml), mail (.eml), Word (.docx), OpenDocument (.odt), EPUB, RTF, Markdown and PDF. Save the article as one of these and open that.</source>
        <translation>该文件不属于可以读取的类型：文本 (.txt)、网页 (.html、.mhtml)、邮件 (.eml)、Word (.docx)、OpenDocument (.odt)、EPUB、RTF、Markdown 和 PDF。请将文章保存为其中一种再打开。</translation>
    </message>
    <message>
        <source>The file is a picture, and words in pictures cannot be read. Save the article as plain text (.txt) and open that.</source>
        <translation>该文件是图片，图片中的文字无法读取。请将文章保存为纯文本 (.txt) 再打开。</translation>
    </message>
    <message>
        <source>The file is a recording of sound or film, which holds no text.</source>
        <translation>该文件是录音或录像，不含文本。</translation>
    </message>
    <message>
        <source>The file is an archive. Unpack it and open the article in it.</source>
        <translation>该文件是压缩包。请先解压，再打开其中的文章。</translation>
    </message>
    <message>
        <source>The file is of an old Office program (.doc, .xls, .ppt). Save the article as .docx and open that.</source>
        <translation>该文件属于旧版 Office 程序 (.doc、.xls、.ppt)。请将文章保存为 .docx 再打开。</translation>
    </message>
    <message>
        <source>The file is a spreadsheet or a presentation. Save its text as plain text (.txt) and open that.</source>
        <translation>该文件是电子表格或演示文稿。请将其文本保存为纯文本 (.txt) 再打开。</translation>
    </message>
    <message>
        <source>The file holds data (JSON) and no article among them.</source>
        <translation>该文件存放的是数据（JSON），其中没有文章。</translation>
    </message>
    <message>
        <source>The file is a corridor and no article. Open it as a corridor.</source>
        <translation>该文件是运输走廊，不是文章。请作为运输走廊打开。</translation>
    </message>
    <message>
        <source>The file is locked with a password. Open it with its own program, save it without the password and open that.</source>
        <translation>该文件已用密码锁定。请用相应的程序打开，去掉密码保存后再打开。</translation>
    </message>
    <message>
        <source>The book is locked against copying by its seller, so its text cannot be read.</source>
        <translation>该书已被销售方禁止复制，因此无法读取其文本。</translation>
    </message>
    <message>
        <source>The file holds no words, only pictures of them or a program. Save the article as plain text (.txt) and open that.</source>
        <translation>该文件不含文字，只有文字的图片或程序代码。请将文章保存为纯文本 (.txt) 再打开。</translation>
    </message>
    <message>
        <source>The PDF draws its letters without saying which they are, so no words can be read. Save the article as plain text (.txt) and open that.</source>
        <translation>该 PDF 只画出字形而没有说明是哪些字，因此无法读取文字。请将文章保存为纯文本 (.txt) 再打开。</translation>
    </message>
    <message>
        <source>The file is damaged or was not saved whole. Save the article again and open that.</source>
        <translation>该文件已损坏或没有保存完整。请重新保存文章再打开。</translation>
    </message>
    <message>
        <source>The file would unpack to far more than any article holds, so it was not opened.</source>
        <translation>该文件解压后的内容远远超过任何文章，因此没有打开。</translation>
    </message>
    <message>
        <source>Reading the file took far longer than any article does, so it was stopped. Save the article as plain text (.txt) and open that.</source>
        <translation>读取该文件所用的时间远远超过任何文章，因此已停止。请将文章保存为纯文本 (.txt) 再打开。</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>该文件不含文本。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The file defines words of its own in a DOCTYPE. No article needs them, and they can make a small file endless, so it was not opened. Save the article again with its own program, or as plain text (.txt), and open that.</source>
        <translation>该文件在 DOCTYPE 中定义了自己的词。文章用不着这些，而它们能让小文件变得无穷大，因此没有打开。请用原来的程序重新保存文章，或保存为纯文本（.txt）再打开。</translation>
    </message>
    <message>
        <source>The parts of the file lie one inside the other far more often than in any article. Save the article as plain text (.txt) and open that.</source>
        <translation>该文件各部分的嵌套层数远多于任何文章。请把文章保存为纯文本（.txt）再打开。</translation>
    </message>
</context>
<context>
    <name>DraftError</name>
    <message>
        <source>{0} was written by a newer version of the program (format {1}).</source>
        <translation>{0} 由更新版本的程序写入（格式 {1}）。</translation>
    </message>
    <message>
        <source>{0} is no longer the text that this draft was made from.</source>
        <translation>{0} 已不是制作此草稿时所用的文本。</translation>
    </message>
    <message>
        <source>A window of the program is working on this draft. Leave the mode Edit there first.</source>
        <translation>程序的一个窗口正在处理此草稿。请先在那里退出“编辑”模式。</translation>
    </message>
    <message>
        <source>The file {0} of this draft cannot be read.</source>
        <translation>无法读取此草稿的文件 {0}。</translation>
    </message>
    <message>
        <source>The file {0} of this draft is damaged: something in it is not as the program wrote it.</source>
        <translation>此草稿的文件 {0} 已损坏：其中有内容与程序写入时不同。</translation>
    </message>
    <message>
        <source>Its text ({0}) is still there, and every corridor that was made from this draft is unchanged.</source>
        <translation>其文本（{0}）仍在，由此草稿做成的所有走廊都没有改变。</translation>
    </message>
    <message>
        <source>Every corridor that was made from this draft is unchanged.</source>
        <translation>由此草稿做成的所有走廊都没有改变。</translation>
    </message>
    <message>
        <source>Put a sound copy of {0} back into the folder {1}, from a backup for instance. Without one, make the corridor anew from its text.</source>
        <translation>请把完好的 {0} 副本放回文件夹 {1}，例如从备份中取回。如果没有，请用其文本重新制作走廊。</translation>
    </message>
    <message>
        <source>Open the draft with that version of the program, or install it here.</source>
        <translation>请用那个版本的程序打开草稿，或在这里安装该版本。</translation>
    </message>
    <message>
        <source>Detail: {0}</source>
        <translation>详情：{0}</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Your drafts</source>
        <translation>您的草稿</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>运输走廊</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>There is no draft. One begins with a text, or as a copy of a corridor.</source>
        <translation>没有草稿。草稿可以从文本开始，也可以从运输走廊的副本开始。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drafts and their texts are kept on this computer as you work. The corridor that was made from one stays when its draft is deleted.</source>
        <translation>您工作时，草稿及其文本会保存在这台计算机上。删除草稿后，用它制作的运输走廊仍会保留。</translation>
    </message>
    <message>
        <source>This draft is in hand. Leave the mode Edit first.</source>
        <translation>正在处理此草稿。请先退出“编辑”模式。</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>重命名草稿</translation>
    </message>
    <message>
        <source>Name of the corridor</source>
        <translation>运输走廊的名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete the draft?</source>
        <translation>删除草稿？</translation>
    </message>
    <message>
        <source>Delete the draft “{0}” and its text?</source>
        <translation>删除草稿“{0}”及其文本？</translation>
    </message>
    <message>
        <source>As long as this list is open you can bring it back.</source>
        <translation>在关闭此列表之前，您可以将它恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The drafts could not be changed</source>
        <translation>无法更改草稿</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Lines and sites</source>
        <translation>线路和设施</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Visits and meetings</source>
        <translation>访问和会议</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>{0} stands from then on</source>
        <translation>{0}自此建成</translation>
    </message>
    <message>
        <source>{0} was there before and is better</source>
        <translation>{0}此前已有，现已改善</translation>
    </message>
    <message>
        <source>there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>尚未建成</translation>
    </message>
    <message>
        <source>opening not dated, shown as there</source>
        <translation>开通日期不明，按已有显示</translation>
    </message>
    <message>
        <source>At the end of {0}</source>
        <translation>{0} 年底</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Lines and their figures as a table</source>
        <translation>线及其数据（表格）</translation>
    </message>
    <message>
        <source>Places as a table</source>
        <translation>地点（表格）</translation>
    </message>
    <message>
        <source>Places, lines and figures as a workbook</source>
        <translation>地点、线和数据（工作簿）</translation>
    </message>
    <message>
        <source>Lines and places for map programs</source>
        <translation>线和地点（供地图程序使用）</translation>
    </message>
    <message>
        <source>Lines, places and figures as a GeoPackage</source>
        <translation>线、地点和数据（GeoPackage）</translation>
    </message>
    <message>
        <source>Lines and places for Google Earth</source>
        <translation>线和地点（供 Google Earth 使用）</translation>
    </message>
    <message>
        <source>Places and routes for navigation devices</source>
        <translation>地点和线路（供导航设备使用）</translation>
    </message>
    <message>
        <source>Places as Linked Places</source>
        <translation>地点（Linked Places 格式）</translation>
    </message>
    <message>
        <source>Passages as Web Annotations</source>
        <translation>段落（Web Annotations 格式）</translation>
    </message>
    <message>
        <source>Sources for reference managers</source>
        <translation>来源（供文献管理软件使用）</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Comma between columns, point in numbers: 1234.5</source>
        <translation>列以逗号分隔，小数用点：1234.5</translation>
    </message>
    <message>
        <source>Semicolon between columns, comma in numbers: 1234,5</source>
        <translation>列以分号分隔，小数用逗号：1234,5</translation>
    </message>
    <message>
        <source>Tab between columns, point in numbers: 1234.5</source>
        <translation>列以制表符分隔，小数用点：1234.5</translation>
    </message>
    <message>
        <source>How shall the table be written?</source>
        <translation>表格采用什么格式？</translation>
    </message>
    <message>
        <source>Passages are saved as positions and summaries, without a word of the articles. Other programs can find them only by the words in your copies.</source>
        <translation>段落以位置和摘要的形式保存，不含文章中的任何原文。其他程序只能凭您副本中的文字找到它们。</translation>
    </message>
    <message>
        <source>Also with the words…</source>
        <translation>连同原文…</translation>
    </message>
    <message>
        <source>Without the words</source>
        <translation>不含原文</translation>
    </message>
    <message>
        <source>{0} passages would stand in the file in the publishers&apos; own words. These belong to the publishers: keep such a file to yourself. Save it with the words?</source>
        <translation>文件中将有 {0} 个段落使用出版者的原文。这些文字归出版者所有：请勿将此文件给他人。要连同原文保存吗？</translation>
    </message>
    <message>
        <source>Save with the words</source>
        <translation>连同原文保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>无法保存“{0}”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
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
        <translation>下列之一：{expected}</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>缺少该文件</translation>
    </message>
    <message>
        <source>a file of this name in the corridor&apos;s folder</source>
        <translation>运输走廊文件夹中以此命名的文件</translation>
    </message>
    <message>
        <source>the file cannot be read: {found}</source>
        <translation>无法读取该文件：{found}</translation>
    </message>
    <message>
        <source>a complete {expected} file in UTF-8</source>
        <translation>完整的 {expected} 文件，采用 UTF-8 编码</translation>
    </message>
    <message>
        <source>the field is missing</source>
        <translation>缺少该字段</translation>
    </message>
    <message>
        <source>entry {found} of the list is empty</source>
        <translation>列表的第 {found} 项为空</translation>
    </message>
    <message>
        <source>a text or an id in each entry, or no entry at all</source>
        <translation>每项写一段文本或一个 id，否则不写任何项</translation>
    </message>
    <message>
        <source>the text holds signs that cannot be shown: {found}</source>
        <translation>文本含有无法显示的字符：{found}</translation>
    </message>
    <message>
        <source>a text of whole characters, without control characters</source>
        <translation>由完整字符组成的文本，不含控制字符</translation>
    </message>
    <message>
        <source>this is a line, and no place</source>
        <translation>这是一条线，不是地点</translation>
    </message>
    <message>
        <source>a point or an area</source>
        <translation>一个点或一个区域</translation>
    </message>
    <message>
        <source>{found} is not of the right kind</source>
        <translation>{found} 的类型不对</translation>
    </message>
    <message>
        <source>the field is not known here</source>
        <translation>此处没有这个字段</translation>
    </message>
    <message>
        <source>{found} is out of range</source>
        <translation>{found} 超出范围</translation>
    </message>
    <message>
        <source>{found} is not a finite number</source>
        <translation>{found} 不是有限的数</translation>
    </message>
    <message>
        <source>{found} is not among the possible values</source>
        <translation>{found} 不在可选的值之中</translation>
    </message>
    <message>
        <source>{found} is not a date that exists</source>
        <translation>{found} 不是存在的日期</translation>
    </message>
    <message>
        <source>a year, year-month or year-month-day such as 2017-06-08</source>
        <translation>年、年-月或年-月-日，例如 2017-06-08</translation>
    </message>
    <message>
        <source>the id {found} is used twice</source>
        <translation>id {found} 使用了两次</translation>
    </message>
    <message>
        <source>an id that no other record of this kind has</source>
        <translation>同类其他记录没有用过的 id</translation>
    </message>
    <message>
        <source>{found} is not a known id</source>
        <translation>{found} 不是已知的 id</translation>
    </message>
    <message>
        <source>an id from {expected}</source>
        <translation>{expected} 中的一个 id</translation>
    </message>
    <message>
        <source>latitude and longitude look swapped: {found}</source>
        <translation>纬度和经度似乎颠倒了：{found}</translation>
    </message>
    <message>
        <source>lat_deg and lon_deg as {expected}</source>
        <translation>lat_deg 和 lon_deg 应为 {expected}</translation>
    </message>
    <message>
        <source>the line&apos;s end lies {found} km from its place</source>
        <translation>线的端点距其地点 {found} km</translation>
    </message>
    <message>
        <source>an end within {expected} km of the place</source>
        <translation>距该地点不超过 {expected} km 的端点</translation>
    </message>
    <message>
        <source>{found} is shorter than the straight line</source>
        <translation>{found} 比直线还短</translation>
    </message>
    <message>
        <source>at least the {expected} between the ends of the line</source>
        <translation>至少为线两端之间的 {expected}</translation>
    </message>
    <message>
        <source>{found} is shorter than straight from place to place</source>
        <translation>{found} 比地点之间的直线还短</translation>
    </message>
    <message>
        <source>at least {expected}, or a reason that says where it ends</source>
        <translation>至少 {expected}，或写明理由（reason），说明止于何处</translation>
    </message>
    <message>
        <source>{found} is longer than plausible, and no reason is given</source>
        <translation>{found} 长得不合理，又没有写明理由</translation>
    </message>
    <message>
        <source>at most {expected}, or a reason that says why</source>
        <translation>最多 {expected}，或写明理由（reason）</translation>
    </message>
    <message>
        <source>this is not in {found}, nor near it</source>
        <translation>这里不在 {found}，也不在其附近</translation>
    </message>
    <message>
        <source>{expected}, or another position</source>
        <translation>{expected}，或另一个位置</translation>
    </message>
    <message>
        <source>this is at sea, and not near {found}</source>
        <translation>这里在海上，而且不靠近 {found}</translation>
    </message>
    <message>
        <source>no country, or another position</source>
        <translation>不写国家，或另一个位置</translation>
    </message>
    <message>
        <source>{found} does not join the piece before it</source>
        <translation>{found} 与前一段不相接</translation>
    </message>
    <message>
        <source>pieces that follow one another from {expected}</source>
        <translation>从 {expected} 起首尾相接的各段</translation>
    </message>
    <message>
        <source>no route runs over the segment, so nobody can get to it</source>
        <translation>没有线路经过该区段，因此无法到达</translation>
    </message>
    <message>
        <source>a route with this segment, or alone = true where that is meant</source>
        <translation>经过该区段的线路；若有意如此，则写 alone = true</translation>
    </message>
    <message>
        <source>the file holds {found}</source>
        <translation>文件含有 {found}</translation>
    </message>
    <message>
        <source>at most {expected}</source>
        <translation>最多 {expected}</translation>
    </message>
    <message>
        <source>low, likely and high are not in order: {found}</source>
        <translation>low、likely 和 high 的顺序不对：{found}</translation>
    </message>
    <message>
        <source>low no larger than likely, likely no larger than high</source>
        <translation>low 不大于 likely，likely 不大于 high</translation>
    </message>
    <message>
        <source>the value does not say where it comes from</source>
        <translation>该数值没有说明出处</translation>
    </message>
    <message>
        <source>{found}, or a figure of the same train or source, sets a parameter</source>
        <translation>{found}，或同一列车或来源的数据，设定了一个参数</translation>
    </message>
    <message>
        <source>the role used, with these estimates in sets, or no such evidence: {expected}</source>
        <translation>作用为 used，并在 sets 中写明这些估计值；或不使用此类证据：{expected}</translation>
    </message>
    <message>
        <source>{found} does not rest on this time, nor on its kin</source>
        <translation>{found} 并不依据此时间或其同类</translation>
    </message>
    <message>
        <source>an estimate that rests on {expected}, or the role test</source>
        <translation>依据 {expected} 的估计值，或作用为 test</translation>
    </message>
    <message>
        <source>{found} does not name all that it sets</source>
        <translation>{found} 没有写出它设定的全部内容</translation>
    </message>
    <message>
        <source>these estimates too: {expected}</source>
        <translation>还有这些估计值：{expected}</translation>
    </message>
    <message>
        <source>the time does not say which way it holds for</source>
        <translation>该时间没有说明适用于哪个方向</translation>
    </message>
    <message>
        <source>a direction, one of: {expected}</source>
        <translation>一个方向，下列之一：{expected}</translation>
    </message>
    <message>
        <source>the time is {found} and is used the other way</source>
        <translation>该时间的方向为 {found}，却用在了相反方向</translation>
    </message>
    <message>
        <source>a time that is {expected}</source>
        <translation>方向为 {expected} 的时间</translation>
    </message>
    <message>
        <source>“{found}” is no publisher</source>
        <translation>“{found}”不是发布者</translation>
    </message>
    <message>
        <source>who published it; else it cannot {expected}</source>
        <translation>由谁公布；否则不能使用（{expected}）</translation>
    </message>
    <message>
        <source>“{found}” is a limit and tests no time</source>
        <translation>“{found}”是限度，不能检验任何时间</translation>
    </message>
    <message>
        <source>the role unlike, with a note that says so</source>
        <translation>作用为 unlike，并附说明</translation>
    </message>
    <message>
        <source>{found} cannot be the time of this way</source>
        <translation>{found} 不可能是这条线路的时间</translation>
    </message>
    <message>
        <source>between 400 and 5 km/h over {expected}</source>
        <translation>400 到 5 km/h 之间，全程 {expected}</translation>
    </message>
    <message>
        <source>the service does not run {found}</source>
        <translation>该运输服务没有这样的运行：{found}</translation>
    </message>
    <message>
        <source>two places of its line, in a direction it runs: {expected}</source>
        <translation>其线上的两个地点，按其运行方向：{expected}</translation>
    </message>
    <message>
        <source>{found} is no timetable of one train</source>
        <translation>{found} 不是一趟列车的时刻表</translation>
    </message>
    <message>
        <source>an exact time in h of one service, counted from its first place</source>
        <translation>一项运输服务的确切时间，以 h 为单位，从其第一个地点算起</translation>
    </message>
    <message>
        <source>the service has a timetable for this already: {found}</source>
        <translation>该运输服务已有这方面的时刻表：{found}</translation>
    </message>
    <message>
        <source>one timetable for each service and direction</source>
        <translation>每项运输服务的每个方向各一份时刻表</translation>
    </message>
    <message>
        <source>the direction of {found} is not said</source>
        <translation>没有说明 {found} 的方向</translation>
    </message>
    <message>
        <source>a figure of this direction; elsewhere direction = &quot;not published&quot;</source>
        <translation>此方向的数据；否则写 direction = &quot;not published&quot;</translation>
    </message>
    <message>
        <source>the published time is now {found}, not as it was frozen</source>
        <translation>已公布时间现为 {found}，与冻结时不同</translation>
    </message>
    <message>
        <source>{expected}, or the new one with a logged change</source>
        <translation>{expected}；或采用新值并记录更改</translation>
    </message>
    <message>
        <source>{found} is a range without a value to reckon with</source>
        <translation>{found} 是区间，没有可用于计算的值</translation>
    </message>
    <message>
        <source>a figure with a value; a range can stand beside it</source>
        <translation>带有数值的数据；旁边可以附区间</translation>
    </message>
    <message>
        <source>{found} is not a language tag</source>
        <translation>{found} 不是语言标签</translation>
    </message>
    <message>
        <source>a tag after BCP 47, such as en, id, ka or zh-Hant</source>
        <translation>符合 BCP 47 的标签，例如 en、id、ka 或 zh-Hant</translation>
    </message>
    <message>
        <source>{found} is not the code of a country</source>
        <translation>{found} 不是国家代码</translation>
    </message>
    <message>
        <source>two letters of ISO 3166-1, such as KZ</source>
        <translation>ISO 3166-1 的两个字母，例如 KZ</translation>
    </message>
    <message>
        <source>{found} is not a time zone</source>
        <translation>{found} 不是时区</translation>
    </message>
    <message>
        <source>a name of the IANA database such as Asia/Almaty</source>
        <translation>IANA 数据库中的名称，例如 Asia/Almaty</translation>
    </message>
    <message>
        <source>the corridor&apos;s format {found} is newer than this program</source>
        <translation>运输走廊的格式 {found} 比本程序新</translation>
    </message>
    <message>
        <source>format {expected}, or a newer Corridor Explorer</source>
        <translation>格式 {expected}，或更新版本的 Corridor Explorer</translation>
    </message>
    <message>
        <source>this is not a .corridor file</source>
        <translation>这不是 .corridor 文件</translation>
    </message>
    <message>
        <source>a file that “corridor-explorer pack” wrote</source>
        <translation>由“corridor-explorer pack”写成的文件</translation>
    </message>
    <message>
        <source>the file is damaged: {found}</source>
        <translation>文件已损坏：{found}</translation>
    </message>
    <message>
        <source>the whole file, copied or downloaded again</source>
        <translation>完整的文件，请重新复制或下载</translation>
    </message>
    <message>
        <source>{found} is no name that is safe everywhere</source>
        <translation>{found} 不是在各种系统上都安全的名称</translation>
    </message>
    <message>
        <source>a plain name such as places.toml, in no folder</source>
        <translation>简单的名称，例如 places.toml，不含文件夹</translation>
    </message>
    <message>
        <source>{found} is no id that files can be named after</source>
        <translation>{found} 不是可用来命名文件的 id</translation>
    </message>
    <message>
        <source>letters, digits and hyphens, such as middle-corridor</source>
        <translation>字母、数字和连字符，例如 middle-corridor</translation>
    </message>
    <message>
        <source>{found} holds more than letters, digits and hyphens</source>
        <translation>{found} 含有字母、数字和连字符以外的字符</translation>
    </message>
    <message>
        <source>{found} is a link, a folder or a device</source>
        <translation>{found} 是链接、文件夹或设备</translation>
    </message>
    <message>
        <source>a plain file</source>
        <translation>普通文件</translation>
    </message>
    <message>
        <source>the name {found} is used twice, as Windows reads names</source>
        <translation>按 Windows 的读法，名称 {found} 使用了两次</translation>
    </message>
    <message>
        <source>a name that no other file has, in any case of its letters</source>
        <translation>不区分大小写时也没有其他文件使用的名称</translation>
    </message>
    <message>
        <source>the manifest does not name this file</source>
        <translation>清单中没有列出该文件</translation>
    </message>
    <message>
        <source>only files that manifest.json names</source>
        <translation>只含 manifest.json 列出的文件</translation>
    </message>
    <message>
        <source>the manifest speaks of another corridor: {found}</source>
        <translation>清单说的是另一条运输走廊：{found}</translation>
    </message>
    <message>
        <source>the id and titles of {expected}</source>
        <translation>{expected} 的 id 和标题</translation>
    </message>
    <message>
        <source>the contents have changed: their hash is {found}</source>
        <translation>内容已改变：其哈希值为 {found}</translation>
    </message>
    <message>
        <source>contents with the hash {expected}</source>
        <translation>哈希值为 {expected} 的内容</translation>
    </message>
    <message>
        <source>the file is locked with a password</source>
        <translation>文件已用密码锁定</translation>
    </message>
    <message>
        <source>a file without a password</source>
        <translation>没有密码的文件</translation>
    </message>
    <message>
        <source>the file is packed in a way that is not known: {found}</source>
        <translation>文件的压缩方式未知：{found}</translation>
    </message>
    <message>
        <source>a file stored plainly or packed with deflate</source>
        <translation>未压缩或以 deflate 压缩的文件</translation>
    </message>
    <message>
        <source>the corridor cannot be reached: {found}</source>
        <translation>无法访问运输走廊：{found}</translation>
    </message>
    <message>
        <source>a folder or .corridor file that may be read from here</source>
        <translation>可以从这里读取的文件夹或 .corridor 文件</translation>
    </message>
    <message>
        <source>the disk or network share of the corridor does not answer</source>
        <translation>运输走廊所在的磁盘或网络共享没有响应</translation>
    </message>
    <message>
        <source>a disk that answers within {expected} seconds</source>
        <translation>在 {expected} 秒内有响应的磁盘</translation>
    </message>
    <message>
        <source>the file cannot be unpacked: {found}</source>
        <translation>无法解压文件：{found}</translation>
    </message>
    <message>
        <source>free space, and the right to write into {expected}</source>
        <translation>足够的可用空间，以及写入 {expected} 的权限</translation>
    </message>
    <message>
        <source>the file cannot be opened: {found}</source>
        <translation>无法打开该文件：{found}</translation>
    </message>
    <message>
        <source>a file that you may read, on a disk that answers</source>
        <translation>您有权读取、且磁盘有响应的文件</translation>
    </message>
    <message>
        <source>this is no whole {expected} file (detail: {found})</source>
        <translation>这不是完整的 {expected} 文件（详情：{found}）</translation>
    </message>
    <message>
        <source>the whole {expected} file, saved or downloaded once more</source>
        <translation>重新保存或下载的完整 {expected} 文件</translation>
    </message>
    <message>
        <source>its parts lie one inside the other far too often</source>
        <translation>其各部分的嵌套层数太多</translation>
    </message>
    <message>
        <source>a {expected} file as map and reference programs write it</source>
        <translation>地图或文献程序写出的那种 {expected} 文件</translation>
    </message>
    <message>
        <source>the file declares a DOCTYPE, which is not read, for safety</source>
        <translation>文件声明了 DOCTYPE，为安全起见不予读取</translation>
    </message>
    <message>
        <source>the same {expected} file without &lt;!DOCTYPE …&gt;</source>
        <translation>去掉 &lt;!DOCTYPE …&gt; 的同一 {expected} 文件</translation>
    </message>
    <message>
        <source>what is in the file is of no kind that can be imported</source>
        <translation>文件内容不属于可导入的任何种类</translation>
    </message>
    <message>
        <source>there is nothing in the file</source>
        <translation>文件中没有内容</translation>
    </message>
    <message>
        <source>the corridor is not there any more; looked for: {found}</source>
        <translation>走廊已不在那里；查找位置：{found}</translation>
    </message>
    <message>
        <source>the corridor at its place, or opened where it lies now</source>
        <translation>走廊仍在原处，或从现在的位置打开</translation>
    </message>
</context>
<context>
    <name>FaultDetail</name>
    <message>
        <source>Linked Places, GeoJSON, a table (CSV, XLSX) or KML, KMZ, GPX of places, Web Annotations, or citations as CSL-JSON, BibTeX or RIS</source>
        <translation>地点的 Linked Places、GeoJSON、表格（CSV、XLSX）或 KML、KMZ、GPX，Web Annotations，或 CSL-JSON、BibTeX、RIS 格式的文献引用</translation>
    </message>
    <message>
        <source>BibTeX or RIS</source>
        <translation>BibTeX 或 RIS</translation>
    </message>
    <message>
        <source>places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>a part that ends in .kml</source>
        <translation>以 .kml 结尾的部分</translation>
    </message>
    <message>
        <source>degrees: [lon, lat]</source>
        <translation>度：[经度, 纬度]</translation>
    </message>
    <message>
        <source>degrees: longitude,latitude</source>
        <translation>度：经度,纬度</translation>
    </message>
    <message>
        <source>degrees: latitude, longitude</source>
        <translation>度：纬度, 经度</translation>
    </message>
    <message>
        <source>a latitude from -90 to 90 degrees</source>
        <translation>-90 到 90 度之间的纬度</translation>
    </message>
    <message>
        <source>a longitude from -180 to 180 degrees</source>
        <translation>-180 到 180 度之间的经度</translation>
    </message>
    <message>
        <source>a Point: [lon, lat]</source>
        <translation>一个点（Point）：[经度, 纬度]</translation>
    </message>
    <message>
        <source>a {0} of GeoJSON</source>
        <translation>GeoJSON 的 {0}</translation>
    </message>
    <message>
        <source>WKT such as POINT (119.2 34.6)</source>
        <translation>WKT，例如 POINT (119.2 34.6)</translation>
    </message>
    <message>
        <source>a list of [lon, lat] pairs</source>
        <translation>[经度, 纬度] 的列表</translation>
    </message>
    <message>
        <source>a list of [lon_deg, lat_deg] pairs</source>
        <translation>以度为单位的 [经度, 纬度] 列表</translation>
    </message>
    <message>
        <source>the name of the place</source>
        <translation>该地点的名称</translation>
    </message>
    <message>
        <source>the place&apos;s title, and an @id</source>
        <translation>该地点的名称（title）和一个 @id</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>它所针对的内容</translation>
    </message>
    <message>
        <source>an id of this item</source>
        <translation>此条目的 id</translation>
    </message>
    <message>
        <source>ER  -, the end of the reference</source>
        <translation>ER  -，文献条目的结尾</translation>
    </message>
    <message>
        <source>at most {0} levels</source>
        <translation>最多 {0} 层</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>{0} MB in memory</source>
        <translation>内存中 {0} MB</translation>
    </message>
    <message>
        <source>{0} MB and what the list says</source>
        <translation>{0} MB，且与清单所说一致</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>一个表</translation>
    </message>
    <message>
        <source>a table by id</source>
        <translation>按 id 排列的表</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>表的列表</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a list of texts by language</source>
        <translation>按语言给出的文本列表</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <source>a text by language, such as { en = &quot;…&quot; }: one at least, any will do</source>
        <translation>按语言给出的文本，例如 { en = &quot;…&quot; }：至少一种，任何一种都行</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a date such as 2017-06-08</source>
        <translation>日期，例如 2017-06-08</translation>
    </message>
    <message>
        <source>an id of this record</source>
        <translation>此条记录的 id</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>从 {0} 到 {1} 的整数</translation>
    </message>
    <message>
        <source>a number from {0} to 90: north of the south</source>
        <translation>从 {0} 到 90 的数：在南缘以北</translation>
    </message>
    <message>
        <source>a number from {0} to 180 or from -180 to {1} degrees east</source>
        <translation>从 {0} 到 180 或从 -180 到 {1} 的东经度数</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>从 {0} 到 {1} 的数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>a number {0}</source>
        <translation>一个数，{0}</translation>
    </message>
    <message>
        <source>{0} degrees north</source>
        <translation>北纬 {0} 度</translation>
    </message>
    <message>
        <source>{0} degrees east</source>
        <translation>东经 {0} 度</translation>
    </message>
    <message>
        <source>a value from low to high</source>
        <translation>从 low 到 high 的值</translation>
    </message>
    <message>
        <source>exactly one of: {0}</source>
        <translation>恰好下列之一：{0}</translation>
    </message>
    <message>
        <source>no km: the figure says it itself</source>
        <translation>不写 km：数字本身已说明</translation>
    </message>
    <message>
        <source>the id of a figure in {0}</source>
        <translation>单位为 {0} 的数字的 id</translation>
    </message>
    <message>
        <source>at least one edge of network.geojson</source>
        <translation>至少一条 network.geojson 中的边（edge）</translation>
    </message>
    <message>
        <source>at least one segment</source>
        <translation>至少一个区段</translation>
    </message>
    <message>
        <source>one mode of travel</source>
        <translation>一种交通方式</translation>
    </message>
    <message>
        <source>longitude and latitude in degrees, [77.0, 43.3]</source>
        <translation>以度为单位的经度和纬度，[77.0, 43.3]</translation>
    </message>
    <message>
        <source>two places, or none</source>
        <translation>两个地点，或者一个也不写</translation>
    </message>
    <message>
        <source>two choices at least</source>
        <translation>至少两个选项</translation>
    </message>
    <message>
        <source>a value in each, to sort them by</source>
        <translation>每项一个值，用来排序</translation>
    </message>
    <message>
        <source>the unit in which the class guesses</source>
        <translation>全班猜测时所用的单位</translation>
    </message>
    <message>
        <source>the ends of the guesses&apos; line</source>
        <translation>猜测线的两端</translation>
    </message>
    <message>
        <source>low and high, the ends of the guesses&apos; line</source>
        <translation>low 和 high，猜测线的两端</translation>
    </message>
    <message>
        <source>one step at least</source>
        <translation>至少一个步骤</translation>
    </message>
    <message>
        <source>this corridor, which is {0}</source>
        <translation>本走廊，即 {0}</translation>
    </message>
    <message>
        <source>the glossary</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>不是表</translation>
    </message>
    <message>
        <source>{0} levels</source>
        <translation>{0} 层</translation>
    </message>
    <message>
        <source>{0} collections</source>
        <translation>{0} 个集合</translation>
    </message>
    <message>
        <source>one of: {0}</source>
        <translation>下列之一：{0}</translation>
    </message>
    <message>
        <source>who gives the coordinates</source>
        <translation>坐标的出处</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} 个工作表</translation>
    </message>
</context>
<context>
    <name>FaultRecord</name>
    <message>
        <source>feature {0}</source>
        <translation>第 {0} 个要素（feature）</translation>
    </message>
    <message>
        <source>placemark {0}</source>
        <translation>第 {0} 个地标（Placemark）</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>annotation {0}</source>
        <translation>第 {0} 条注释</translation>
    </message>
    <message>
        <source>item {0}</source>
        <translation>第 {0} 条</translation>
    </message>
    <message>
        <source>reference {0}</source>
        <translation>第 {0} 条文献</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message>
        <source>“{0}” cannot be opened</source>
        <translation>无法打开“{0}”</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right first. What was open stays open.</source>
        <translation>
            <numerusform>有 %n 处须先改正。已打开的内容仍然打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What would be right</source>
        <translation>正确写法</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FigureChooser</name>
    <message>
        <source>Which figure?</source>
        <translation>哪个数据？</translation>
    </message>
    <message>
        <source>It is looked up whenever it is shown, with its unit and who says so.</source>
        <translation>每次显示时都会重新查取，并附单位和出处。</translation>
    </message>
    <message>
        <source>Search figures, claims, dates and places</source>
        <translation>搜索数据、说法、日期和地点</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back without a figure (Escape)</source>
        <translation>不选数据并返回（Escape）</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Articles ({0});;All files (*)</source>
        <translation>文章 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open your copy of an article</source>
        <translation>打开您的文章副本</translation>
    </message>
    <message>
        <source>Open a corridor</source>
        <translation>打开运输走廊</translation>
    </message>
    <message>
        <source>Corridors (*.corridor)</source>
        <translation>运输走廊 (*.corridor)</translation>
    </message>
    <message>
        <source>Open a corridor&apos;s folder</source>
        <translation>打开运输走廊的文件夹</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>将地图保存为图片</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>图片 ({0})</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>无法保存“{0}”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>Imported annotations that stand in this text: {0}. Import their file once more, and they will be found in it.</source>
        <translation>此文本中的导入批注：{0}。请再次导入其文件，即可在文本中找到它们。</translation>
    </message>
</context>
<context>
    <name>ForTheClass</name>
    <message>
        <source>No lesson, only the corridor</source>
        <translation>不用课件，只用运输走廊</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Save a page for pupils</source>
        <translation>保存学生网页</translation>
    </message>
    <message>
        <source>There is no quiz</source>
        <translation>没有测验</translation>
    </message>
    <message>
        <source>This corridor has no lessons.</source>
        <translation>此运输走廊没有课件。</translation>
    </message>
    <message>
        <source>Moodle XML, with maps (*.xml)</source>
        <translation>Moodle XML，含地图 (*.xml)</translation>
    </message>
    <message>
        <source>GIFT, without maps (*.gift)</source>
        <translation>GIFT，不含地图 (*.gift)</translation>
    </message>
    <message>
        <source>Save a quiz for Moodle</source>
        <translation>保存 Moodle 测验</translation>
    </message>
    <message>
        <source>The lessons cannot be read</source>
        <translation>无法读取课件</translation>
    </message>
    <message>
        <source>Which lesson?</source>
        <translation>哪个课件？</translation>
    </message>
    <message>
        <source>Lesson:</source>
        <translation>课件：</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>无法保存“{0}”</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>left out, for want of a map: {0}</source>
        <translation>因缺少地图而略去：{0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The lesson refers to {0}, which is not there any more.</source>
        <translation>课件引用了 {0}，但它已不存在。</translation>
    </message>
    <message>
        <source>It would have {0:.1f} MB, and {1:.0f} are allowed.</source>
        <translation>文件将有 {0:.1f} MB，而允许的上限为 {1:.0f}。</translation>
    </message>
    <message>
        <source>There is no hand-out</source>
        <translation>没有讲义</translation>
    </message>
    <message>
        <source>Key for the teacher (*.pdf)</source>
        <translation>教师用答案 (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet for pupils (*.pdf)</source>
        <translation>学生学习单 (*.pdf)</translation>
    </message>
    <message>
        <source>Save a hand-out</source>
        <translation>保存讲义</translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>Measure from here</source>
        <translation>从这里开始测量</translation>
    </message>
    <message>
        <source>Take the mark away (Escape)</source>
        <translation>去掉标记（Escape）</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The map shows the routes of the corridor. Drag it with the mouse, turn the wheel to come nearer, press Home to see the whole route again.</source>
        <translation>地图显示运输走廊的各条线路。用鼠标拖动地图，滚动滚轮拉近，按 Home 重新显示整条线路。</translation>
    </message>
    <message>
        <source>Click a route, a part of it or a place, on the map or in the list on the left. What is known about it stands on the right.</source>
        <translation>在地图上或左侧列表中点击一条线路、其中的一部分或一个地点。有关的已知内容显示在右侧。</translation>
    </message>
    <message>
        <source>Every figure has a badge such as “computed” or “published”. Click it: it tells who says so and how far that can be trusted.</source>
        <translation>每个数据都带有“计算得出”或“已公布”之类的标签。点击标签，可以知道是谁说的、可信程度如何。</translation>
    </message>
    <message>
        <source>The eye beside a route hides it or shows it again. The right mouse button, or the Menu key, offers what can be done with a place of the map or with a route.</source>
        <translation>线路旁的眼睛图标可隐藏或重新显示该线路。鼠标右键或菜单键会列出可对地图上的地点或线路进行的操作。</translation>
    </message>
    <message>
        <source>The corridor&apos;s name at the top opens the shelf: choose another corridor there, or open a file of your own.</source>
        <translation>点击顶部的运输走廊名称可打开书架：在那里选择另一条运输走廊，或打开您自己的文件。</translation>
    </message>
    <message>
        <source>Nothing can be broken: Ctrl+Z takes back the last step.</source>
        <translation>不会弄坏任何东西：Ctrl+Z 可撤销上一步。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>The articles belong to their publishers, so they do not come with the program. Save your own copy (a web page, mail, text, book, PDF or a file of a word processor) and open it with Ctrl+O, or drop it on the window.</source>
        <translation>文章归出版者所有，因此不随程序提供。请自行保存副本（网页、邮件、文本、电子书、PDF 或文字处理软件的文件），用 Ctrl+O 打开，或拖放到窗口上。</translation>
    </message>
    <message>
        <source>The program recognises the article and marks the passages that it knows. Click a passage: its places and lines light up on the map.</source>
        <translation>程序会识别文章，并标出它认识的段落。点击一个段落，其中的地点和线会在地图上亮起。</translation>
    </message>
    <message>
        <source>N goes to the next passage and P to the one before. The names of places in the text are links.</source>
        <translation>N 转到下一个段落，P 转到上一个段落。文本中的地名是链接。</translation>
    </message>
    <message>
        <source>File → Your copies lists what is kept on this computer and removes it.</source>
        <translation>“文件 → 您的副本”列出这台计算机上保存的副本，也可从中移除。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Below the map stand the routes between two places side by side: their lengths, their borders as yellow diamonds, their published travel times. Choose other places in the two boxes.</source>
        <translation>地图下方并排显示两地之间的各条线路：长度、以黄色菱形表示的国界、已公布的旅行时间。可在两个框中选择其他地点。</translation>
    </message>
    <message>
        <source>“Why faster?” splits the difference between two ways into its causes. “What if…” lets you change speeds and times at the border, or close a border station. The map says that this is no published state; undo takes it back.</source>
        <translation>“为什么更快？”把两条线路的时间差分解为各项原因。“假如…”可以改变速度和口岸时间，或关闭口岸站。地图会注明这不是已公布的状态；可用撤销恢复。</translation>
    </message>
    <message>
        <source>“Race” lets both leave at once on the map. Space plays and rests, Left and Right go by an hour, Escape ends it.</source>
        <translation>“竞速”让两者在地图上同时出发。空格键播放和暂停，← 和 → 前后移动一小时，Escape 结束竞速。</translation>
    </message>
    <message>
        <source>“Timeline” shows the dated events; with “As it stood” the slider shows the network of an earlier year.</source>
        <translation>“时间轴”显示有日期的事件；使用“当年面貌”时，可用滑块查看较早年份的路网。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>The tab “Claims” (Ctrl+L) lists every claim of the articles with a verdict: supported, rounded, different scope, contradicted or not checkable.</source>
        <translation>“说法”标签页（Ctrl+L）列出文章中的每条说法及其核查结论：得到支持、近似、口径不同、与证据矛盾或无法核查。</translation>
    </message>
    <message>
        <source>Choose a claim to see the figures for and against it, and what would be needed where nothing is known. The buttons above the list show one verdict only.</source>
        <translation>选择一条说法，可查看支持和反对它的数据；如果一无所知，则说明还需要什么。列表上方的按钮可只显示某一种核查结论。</translation>
    </message>
    <message>
        <source>M measures on the map: click point after point. Enter ends, Ctrl+C copies the length, Escape leaves.</source>
        <translation>按 M 可在地图上测量：逐点点击。Enter 结束，Ctrl+C 复制长度，Escape 退出。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Ctrl+F puts the cursor into the search field. Type a place in any spelling or script, a figure such as 670 km, or a word of a passage.</source>
        <translation>Ctrl+F 将光标移到搜索框。可输入任何拼写或文字的地名、670 km 之类的数据，或段落中的词语。</translation>
    </message>
    <message>
        <source>Up and Down choose among what was found, Enter goes there, Escape empties the field.</source>
        <translation>↑ 和 ↓ 在搜索结果中选择，Enter 前往，Escape 清空搜索框。</translation>
    </message>
    <message>
        <source>Below them stand places of the whole world. One that you choose is marked on the map until you press Escape; “Measure from here” measures from it.</source>
        <translation>结果下方列出全世界的地点。选中的地点会在地图上标出，直到您按 Escape；“从这里开始测量”可从该处测量。</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Shift+F5 lists the lessons of the corridor. F5 presents the chosen one, without one the comparison, the routes and the passages, on the living map in letters for the last row. The arrow keys, or a remote, go on and back; a touch never does.</source>
        <translation>Shift+F5 列出此运输走廊的课件。F5 演示所选课件；没有课件时演示比较、线路和段落。演示在可操作的地图上进行，字号大到最后一排也能看清。用方向键或遥控器前进和后退；触摸不会翻页。</translation>
    </message>
    <message>
        <source>While a question is open, type the class&apos;s guesses and press Return after each. Return shows them, then the answer. The map can be moved, a race run and a border closed at any step; Escape brings the step back, then leaves. F1 lists all keys.</source>
        <translation>问题开放时，逐个输入全班的猜测并按 Enter。再按 Enter 先显示猜测，然后显示答案。在任何一步都可以移动地图、进行竞速和关闭口岸；Escape 先恢复该步骤，再按则退出。F1 列出所有按键。</translation>
    </message>
    <message>
        <source>With a second screen the class sees the picture and you the notes; S swaps the two. Where all screens show the same picture, notes are not shown.</source>
        <translation>有第二块屏幕时，全班看画面，您看备注；S 交换两块屏幕。所有屏幕显示相同画面时，不显示备注。</translation>
    </message>
    <message>
        <source>View → Appearance has a dark and a high-contrast window, View → Map style a style of its own for the map, View → Projection other ways to see the Earth.</source>
        <translation>“视图 → 外观”提供深色和高对比度窗口，“视图 → 地图样式”可为地图单独设置样式，“视图 → 投影”提供观察地球的其他方式。</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>带走</translation>
    </message>
    <message>
        <source>Ctrl+P prints the map, Ctrl+S saves it as a picture. File → Print the claim check… puts the listed claims on paper.</source>
        <translation>Ctrl+P 打印地图，Ctrl+S 将地图保存为图片。“文件 → 打印说法核查…”将所列说法印在纸上。</translation>
    </message>
    <message>
        <source>File → Export… (Ctrl+E) writes files for spreadsheets, map programs and reference managers. The words of the articles stay at home unless you ask for them twice.</source>
        <translation>“文件 → 导出…”（Ctrl+E）生成供电子表格、地图程序和文献管理软件使用的文件。除非您两次确认要求，文章原文不会导出。</translation>
    </message>
    <message>
        <source>File → Import… (Ctrl+I) shows what places, passages or sources of others have that yours do not, and makes a new corridor with them.</source>
        <translation>“文件 → 导入…”（Ctrl+I）显示他人的地点、段落或来源中有哪些是您没有的，并用它们制作新的运输走廊。</translation>
    </message>
    <message>
        <source>Make your own</source>
        <translation>自己制作</translation>
    </message>
    <message>
        <source>File → New corridor from a text… looks through an article and proposes the places, routes, figures and dates it holds. Nothing is decided for you.</source>
        <translation>“文件 → 由文本新建运输走廊…”会通读一篇文章，就其中的地点、线路、数据和日期提出建议。程序不会替您作任何决定。</translation>
    </message>
    <message>
        <source>One question comes after the other: Enter says yes, Del no, N goes on, a letter chooses among places of the same name. Ctrl+Z takes back the last answer.</source>
        <translation>问题逐个出现：Enter 表示是，Del 表示否，N 继续，字母键在同名地点中选择。Ctrl+Z 撤回上一个回答。</translation>
    </message>
    <message>
        <source>The steps below the map may be done in any order. Select words of the text and press the right mouse button to add a place, a figure or a passage.</source>
        <translation>地图下方的各个步骤可按任意顺序进行。选中文本中的文字并按鼠标右键，可添加地点、数据或段落。</translation>
    </message>
    <message>
        <source>Share… writes a file without a word of the text. As long as something is not confirmed, the corridor says that it is a draft.</source>
        <translation>“分享…”写出不含任何原文的文件。只要还有未确认的内容，运输走廊就会注明自己是草稿。</translation>
    </message>
    <message>
        <source>Make a lesson</source>
        <translation>制作课件</translation>
    </message>
    <message>
        <source>File → New lesson begins one beside the map; Shift+F5 lists the lessons there are, to begin with a copy or to go on with one of yours.</source>
        <translation>“文件 → 新建课件”在地图旁开始一个新课件；Shift+F5 列出现有课件，可从副本开始，也可继续编辑您自己的课件。</translation>
    </message>
    <message>
        <source>Bring on the map what the class should see: move it, hide routes, open a question below it. “Record the screen” (Ctrl+Shift+R) makes a step of it. Write its sentence, your notes, its minutes, and what the class predicts.</source>
        <translation>让地图显示全班应看到的内容：移动地图、隐藏线路、在地图下方打开一个问题。“记录画面”（Ctrl+Shift+R）将其制作为一个步骤。然后写下该步骤的句子、您的备注、所需分钟数，以及让全班猜测的内容。</translation>
    </message>
    <message>
        <source>Figures are chosen and not typed: press { or “Figure…”. They are looked up whenever they are shown, with who says so.</source>
        <translation>数据是选取的，而不是键入的：按 { 或“数据…”。每次显示时都会重新查取，并注明谁说的。</translation>
    </message>
    <message>
        <source>F5 tries the lesson from the step in hand, Escape comes back to it. Everything is kept as you work. Share… writes one file that others open, present and print.</source>
        <translation>F5 从当前步骤开始试演课件，Escape 返回该步骤。所有内容随您的工作自动保存。“分享…”写出一个文件，供他人打开、演示和打印。</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>学习单</translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation>姓名或小组</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>学习目标</translation>
    </message>
    <message>
        <source>How to work</source>
        <translation>怎样完成</translation>
    </message>
    <message>
        <source>Guess first, in pencil, and never rub a guess out.</source>
        <translation>先猜测，用铅笔写，不要擦掉任何猜测。</translation>
    </message>
    <message>
        <source>When the answer is shown, write it beside your guess, with who says so: the number of the source in the list at the end.</source>
        <translation>答案显示后，把它写在你的猜测旁边，并写明谁说的：文末列表中来源的编号。</translation>
    </message>
    <message>
        <source>A guess is never wrong. An answer without a source is only half.</source>
        <translation>猜测没有对错。没有来源的答案只算一半。</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Guess, answer, who says so</source>
        <translation>猜测、答案、谁说的</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>my guess</source>
        <translation>我的猜测</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Check the claims</source>
        <translation>核查说法</translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation>从中选择：{0}。</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>开放任务</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>In one sentence: what did I think before, and what now?</source>
        <translation>用一句话写出：我原来怎么想，现在怎么想？</translation>
    </message>
    <message>
        <source>answers with their source, 2 points each</source>
        <translation>写明来源的答案，每个 2 分</translation>
    </message>
    <message>
        <source>answers without, 1 point each</source>
        <translation>没有来源的答案，每个 1 分</translation>
    </message>
    <message>
        <source>points of {0}</source>
        <translation>得分（满分 {0}）</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Lesson: {0}, licence {1}.</source>
        <translation>课件：{0}，许可 {1}。</translation>
    </message>
    <message>
        <source>Changed by {0}.</source>
        <translation>由{0}修改。</translation>
    </message>
    <message>
        <source>Key for the teacher</source>
        <translation>教师用答案</translation>
    </message>
    <message>
        <source>Numbers in brackets are those of the sources at the end. The figures are those of the corridor as it is now; the lesson was written on {0}.</source>
        <translation>方括号中的数字是文末来源的编号。其他数据来自运输走廊的当前内容；课件写于 {0}。</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>sentence for the class</source>
        <translation>给全班的一句话</translation>
    </message>
    <message>
        <source>answer, and note for the teacher</source>
        <translation>答案和教师备注</translation>
    </message>
    <message>
        <source>result, and what it rests on</source>
        <translation>核查结论及其依据</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>常见错误</translation>
    </message>
    <message>
        <source>2 points for each answer with its source, 1 without; guesses count nothing. At most {0} points.</source>
        <translation>每个写明来源的答案得 2 分，没有来源得 1 分；猜测不计分。最多 {0} 分。</translation>
    </message>
    <message>
        <source>{0} – key</source>
        <translation>{0} – 答案</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>还没有步骤</translation>
    </message>
    <message>
        <source>The map stays alive beside this page. Bring on it what the class should see first: move it, hide routes, open a question below it. Then press “Record the screen”.</source>
        <translation>此页旁边的地图仍可操作。请让地图显示全班首先应看到的内容：移动地图、隐藏线路、在地图下方打开一个问题。然后按“记录画面”。</translation>
    </message>
    <message>
        <source>Goals, one a line: “I can …”</source>
        <translation>学习目标，每行一个：“我能…”</translation>
    </message>
    <message>
        <source>compare two distances and say who gives them</source>
        <translation>比较两个距离，并说出是谁给出的</translation>
    </message>
    <message>
        <source>For whom: grade, subject</source>
        <translation>适用对象：年级、学科</translation>
    </message>
    <message>
        <source>Last sentence, when all is done</source>
        <translation>全部完成后的结束语</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸面部分</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>开放任务</translation>
    </message>
    <message>
        <source>Minutes for the paper</source>
        <translation>纸面部分的分钟数</translation>
    </message>
    <message>
        <source>A silent map to fill in</source>
        <translation>供填写的空白地图</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>问题 {0}</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Delete question {0}</source>
        <translation>删除问题 {0}</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>A question on the hand-out and on the page for pupils, with its key</source>
        <translation>在讲义和学生网页上的一个问题，附答案</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>编写者</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Your name, or your school&apos;s</source>
        <translation>您的姓名或学校名称</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Changed by, where it began as a copy</source>
        <translation>修改者（如由副本开始）</translation>
    </message>
</context>
<context>
    <name>HeldBack</name>
    <message>
        <source>Your last changes are not saved</source>
        <translation>您最近的更改尚未保存</translation>
    </message>
    <message>
        <source>The draft could not be written, so it stays open.</source>
        <translation>无法写入草稿，因此它保持打开。</translation>
    </message>
    <message>
        <source>Make room or bring the folder back and try again, save the corridor somewhere else, or leave without the last changes.</source>
        <translation>请腾出空间或恢复文件夹后重试，或将运输走廊保存到别处，或放弃最近的更改并退出。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>另存到别处…</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>放弃更改并退出</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Nothing of this draft is on the disk any more: all of it is in this window only.</source>
        <translation>此草稿在磁盘上已不存在：全部内容只在这个窗口中。</translation>
    </message>
    <message>
        <source>The draft as it was at {0} is safe on this computer. What you changed since then is only in this window.</source>
        <translation>{0} 时的草稿已安全保存在这台计算机上。此后您所作的更改只在这个窗口中。</translation>
    </message>
    <message>
        <source>The draft is open elsewhere</source>
        <translation>草稿已在别处打开</translation>
    </message>
    <message>
        <source>Two windows would overwrite each other&apos;s work. Go on in the other window, or work here on a copy, which becomes a corridor of its own.</source>
        <translation>两个窗口会互相覆盖对方的工作。请在另一个窗口中继续，或在此处理副本，副本会成为一条独立的运输走廊。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another window of the program is working on the draft “{0}”.</source>
        <translation>程序的另一个窗口正在处理草稿“{0}”。</translation>
    </message>
</context>
<context>
    <name>HeldLesson</name>
    <message>
        <source>The lesson could not be written, so it stays open.</source>
        <translation>无法写入课件，因此它保持打开。</translation>
    </message>
    <message>
        <source>Make room or bring the folder back and try again, save the lesson somewhere else, or leave without the last changes.</source>
        <translation>请腾出空间或恢复文件夹后重试，或将课件保存到别处，或放弃最近的更改并退出。</translation>
    </message>
    <message>
        <source>Nothing of this lesson is on the disk: all of it is in this window only.</source>
        <translation>此课件在磁盘上不存在：全部内容只在这个窗口中。</translation>
    </message>
    <message>
        <source>The lesson as it was at {0} is safe on this computer. What you changed since then is only in this window.</source>
        <translation>{0} 时的课件已安全保存在这台计算机上。此后您所作的更改只在这个窗口中。</translation>
    </message>
    <message>
        <source>Save the lesson somewhere else</source>
        <translation>将课件保存到别处</translation>
    </message>
    <message>
        <source>The lesson is open elsewhere</source>
        <translation>课件已在别处打开</translation>
    </message>
    <message>
        <source>Two windows would overwrite each other&apos;s work. Go on in the other window, or work here on a copy, which becomes a lesson of its own.</source>
        <translation>两个窗口会互相覆盖对方的工作。请在另一个窗口中继续，或在此处理副本，副本会成为一份独立的课件。</translation>
    </message>
</context>
<context>
    <name>ImportColumn</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Column of: {0}</source>
        <translation>对应的列：{0}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Save as a new corridor…</source>
        <translation>保存为新的运输走廊…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A copy of the open corridor</source>
        <translation>当前运输走廊的副本</translation>
    </message>
    <message>
        <source>A corridor of its own:</source>
        <translation>独立的运输走廊：</translation>
    </message>
    <message>
        <source>Title of the new corridor</source>
        <translation>新运输走廊的标题</translation>
    </message>
    <message>
        <source>Choose which column holds the names of places.</source>
        <translation>请选择哪一列是地点名称。</translation>
    </message>
    <message>
        <source>There is nothing in this file that the open corridor does not have.</source>
        <translation>此文件中没有当前运输走廊所缺少的内容。</translation>
    </message>
    <message>
        <source>The open corridor stays as it is. These records go into a new one, which is saved as a file and opened.</source>
        <translation>当前运输走廊保持不变。这些记录将加入一条新的运输走廊，保存为文件并打开。</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n 条不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n 条相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like a place that is there</source>
        <translation>
            <numerusform>%n 条与已有地点相似</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n 条略去</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>who gives the position</source>
        <translation>位置由谁提供</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>简短标题</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>出版者</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>所在位置</translation>
    </message>
</context>
<context>
    <name>ImportNote</name>
    <message>
        <source>without a position: kept, not on the map</source>
        <translation>没有位置：保留，但不在地图上</translation>
    </message>
    <message>
        <source>in no text at hand: kept without a sentence</source>
        <translation>不在现有的任何文本中：保留，但没有句子</translation>
    </message>
    <message>
        <source>shown at a point inside its shape</source>
        <translation>显示在其范围内的一个点上</translation>
    </message>
    <message>
        <source>shown at the first of several positions</source>
        <translation>显示在多个位置中的第一个</translation>
    </message>
    <message>
        <source>said to be in {found}, lies elsewhere</source>
        <translation>据称在{found}，实际在别处</translation>
    </message>
    <message>
        <source>like “{found}”, at the same place or near it</source>
        <translation>与“{found}”相似，位于同一地点或其附近</translation>
    </message>
    <message>
        <source>its id is used twice in the file</source>
        <translation>其 id 在文件中使用了两次</translation>
    </message>
    <message>
        <source>its lines would end {found} km away from it</source>
        <translation>其线的端点将与它相距 {found} km</translation>
    </message>
    <message>
        <source>moves by {found} km</source>
        <translation>移动 {found} km</translation>
    </message>
    <message>
        <source>its longitude counted on beyond 180 degrees</source>
        <translation>其经度连续计算，超过 180 度</translation>
    </message>
    <message>
        <source>names {found}, which is not known here</source>
        <translation>提到 {found}，此处没有</translation>
    </message>
    <message>
        <source>Sheet: {0}</source>
        <translation>工作表：{0}</translation>
    </message>
    <message>
        <source>Columns are parted by: {0} · decimal sign: {1} · encoding: {2}</source>
        <translation>列分隔符：{0} · 小数点：{1} · 编码：{2}</translation>
    </message>
</context>
<context>
    <name>ImportSign</name>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Passages, places or sources ({0})</source>
        <translation>段落、地点或来源 ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported</source>
        <translation>无法导入“{0}”</translation>
    </message>
    <message>
        <source>Save as a new corridor</source>
        <translation>保存为新的运输走廊</translation>
    </message>
    <message>
        <source>Corridors ({0})</source>
        <translation>运输走廊 ({0})</translation>
    </message>
    <message>
        <source>“{0}” cannot be made</source>
        <translation>无法制作“{0}”</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>无法保存“{0}”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>正在读取“{0}”…</translation>
    </message>
    <message>
        <source>Saving “{0}”…</source>
        <translation>正在保存“{0}”…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞速</translation>
    </message>
    <message>
        <source>List of routes</source>
        <translation>线路列表</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Chart of time and distance</source>
        <translation>时间与距离图表</translation>
    </message>
    <message>
        <source>Shelf of corridors</source>
        <translation>运输走廊书架</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>next passage</source>
        <translation>下一个段落</translation>
    </message>
    <message>
        <source>previous passage</source>
        <translation>上一个段落</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>nearer, farther</source>
        <translation>拉近、拉远</translation>
    </message>
    <message>
        <source>show the whole route</source>
        <translation>显示整条线路</translation>
    </message>
    <message>
        <source>tell what is in the middle</source>
        <translation>报出中央的内容</translation>
    </message>
    <message>
        <source>choose what is in the middle</source>
        <translation>选择中央的内容</translation>
    </message>
    <message>
        <source>offer what can be done in the middle</source>
        <translation>列出可对中央内容进行的操作</translation>
    </message>
    <message>
        <source>choose nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>add the middle of the map</source>
        <translation>添加地图的中心点</translation>
    </message>
    <message>
        <source>end the line</source>
        <translation>结束画线</translation>
    </message>
    <message>
        <source>take the last point away</source>
        <translation>去掉最后一个点</translation>
    </message>
    <message>
        <source>copy the result</source>
        <translation>复制结果</translation>
    </message>
    <message>
        <source>stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>play and rest</source>
        <translation>播放和暂停</translation>
    </message>
    <message>
        <source>an hour back, an hour on</source>
        <translation>后退一小时、前进一小时</translation>
    </message>
    <message>
        <source>back to the start</source>
        <translation>回到起点</translation>
    </message>
    <message>
        <source>end the race</source>
        <translation>结束竞速</translation>
    </message>
    <message>
        <source>hide or show the route</source>
        <translation>隐藏或显示线路</translation>
    </message>
    <message>
        <source>show it on the map as large as possible</source>
        <translation>在地图上尽可能放大显示</translation>
    </message>
    <message>
        <source>offer what can be done with the row</source>
        <translation>列出可对该行进行的操作</translation>
    </message>
    <message>
        <source>event before, event after</source>
        <translation>上一事件、下一事件</translation>
    </message>
    <message>
        <source>first event, last event</source>
        <translation>第一个事件、最后一个事件</translation>
    </message>
    <message>
        <source>choose the event</source>
        <translation>选择该事件</translation>
    </message>
    <message>
        <source>stop before, stop after</source>
        <translation>上一站、下一站</translation>
    </message>
    <message>
        <source>the other way</source>
        <translation>另一条线路</translation>
    </message>
    <message>
        <source>from corridor to corridor</source>
        <translation>在各运输走廊之间移动</translation>
    </message>
    <message>
        <source>open the corridor</source>
        <translation>打开运输走廊</translation>
    </message>
    <message>
        <source>take one of your own off the shelf</source>
        <translation>将您自己的运输走廊移出书架</translation>
    </message>
    <message>
        <source>back to the map</source>
        <translation>返回地图</translation>
    </message>
    <message>
        <source>back, on</source>
        <translation>后退、前进</translation>
    </message>
    <message>
        <source>every key of presenting</source>
        <translation>演示的所有按键</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Steps of a lesson</source>
        <translation>课件的步骤</translation>
    </message>
    <message>
        <source>show the step on the map</source>
        <translation>在地图上显示该步骤</translation>
    </message>
    <message>
        <source>the step earlier, later</source>
        <translation>上移、下移该步骤</translation>
    </message>
    <message>
        <source>the step once more</source>
        <translation>复制该步骤</translation>
    </message>
    <message>
        <source>delete the step</source>
        <translation>删除该步骤</translation>
    </message>
    <message>
        <source>in a text: choose a figure</source>
        <translation>在文本中：选择数据</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>{0}: no font with its letters is installed</source>
        <translation>{0}：未安装含有该文字的字体</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>the lesson “{0}”</source>
        <translation>课件“{0}”</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>name on the map</source>
        <translation>地图上的名称</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>assumed: {0}</source>
        <translation>假设：{0}</translation>
    </message>
    <message>
        <source>computed by the program: travel time of the model</source>
        <translation>由程序计算：模型的旅行时间</translation>
    </message>
    <message>
        <source>computed by the program: shortest line over the Earth</source>
        <translation>由程序计算：地球表面上的最短线</translation>
    </message>
    <message>
        <source>computed by the program on the network of {0}</source>
        <translation>由程序根据 {0} 的路网计算</translation>
    </message>
    <message>
        <source>computed by the program on its network</source>
        <translation>由程序根据其路网计算</translation>
    </message>
</context>
<context>
    <name>LessonEditing</name>
    <message>
        <source>changed speeds, times and services</source>
        <translation>更改过的速度、时间和运输服务</translation>
    </message>
    <message>
        <source>the chosen departure</source>
        <translation>选定的出发时间</translation>
    </message>
    <message>
        <source>A step cannot hold: {0}. All else is recorded.</source>
        <translation>步骤无法保存：{0}。其余内容均已记录。</translation>
    </message>
    <message>
        <source>The corridor with the lesson ({0})</source>
        <translation>运输走廊及课件 ({0})</translation>
    </message>
    <message>
        <source>The lesson alone (*.toml)</source>
        <translation>仅课件 (*.toml)</translation>
    </message>
    <message>
        <source>Share the lesson</source>
        <translation>分享课件</translation>
    </message>
    <message>
        <source>The lesson “{0}” is not complete yet</source>
        <translation>课件“{0}”尚未完成</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>无法保存“{0}”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>The lesson could not be kept: {0}</source>
        <translation>无法保存课件：{0}</translation>
    </message>
</context>
<context>
    <name>LessonEditor</name>
    <message>
        <source>Question for the class</source>
        <translation>向全班提出的问题</translation>
    </message>
    <message>
        <source>Answer, shown afterwards</source>
        <translation>答案，随后显示</translation>
    </message>
    <message>
        <source>Kept back until the answer</source>
        <translation>公布答案前隐藏</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Choose the figure…</source>
        <translation>选择数据…</translation>
    </message>
    <message>
        <source>The right number, with who says so</source>
        <translation>正确的数值，并注明谁说的</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>正确的数值</translation>
    </message>
    <message>
        <source>Guesses from</source>
        <translation>猜测范围从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The right place</source>
        <translation>正确的地点</translation>
    </message>
    <message>
        <source>To vote for; tick what is right</source>
        <translation>供表决的选项；请勾选正确的</translation>
    </message>
    <message>
        <source>To put in order</source>
        <translation>供排序的选项</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>再加一个</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Vote a second time before the answer</source>
        <translation>公布答案前再次表决</translation>
    </message>
    <message>
        <source>The right order</source>
        <translation>正确的顺序</translation>
    </message>
    <message>
        <source>Choice {0}</source>
        <translation>选项 {0}</translation>
    </message>
    <message>
        <source>Choice {0} is right</source>
        <translation>选项 {0} 正确</translation>
    </message>
    <message>
        <source>Choice {0} earlier</source>
        <translation>上移选项 {0}</translation>
    </message>
    <message>
        <source>Choice {0} later</source>
        <translation>下移选项 {0}</translation>
    </message>
    <message>
        <source>Delete choice {0}</source>
        <translation>删除选项 {0}</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>数据…</translation>
    </message>
    <message>
        <source>The figure of choice {0}, by which it is sorted</source>
        <translation>选项 {0} 的数据，按它排序</translation>
    </message>
    <message>
        <source>Nothing is asked</source>
        <translation>不提问</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>A place on the map</source>
        <translation>地图上的地点</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>A vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>names on the map</source>
        <translation>地图上的名称</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>核查结论</translation>
    </message>
    <message>
        <source>As it stands here</source>
        <translation>按此处的顺序</translation>
    </message>
    <message>
        <source>By the figures, the smallest first</source>
        <translation>按数据，从小到大</translation>
    </message>
    <message>
        <source>By the figures, the largest first</source>
        <translation>按数据，从大到小</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Compare routes</source>
        <translation>比较线路</translation>
    </message>
    <message>
        <source>Why faster?</source>
        <translation>为什么更快？</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞速</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Questions on paper</source>
        <translation>纸面问题</translation>
    </message>
    <message>
        <source>stops after {0}</source>
        <translation>在 {0} 后停止</translation>
    </message>
    <message>
        <source>passage: {0}</source>
        <translation>段落：{0}</translation>
    </message>
    <message>
        <source>the network of {0}</source>
        <translation>{0} 年的路网</translation>
    </message>
    <message>
        <source>times of {0}</source>
        <translation>{0} 的时间</translation>
    </message>
    <message>
        <source>closed: {0}</source>
        <translation>已关闭：{0}</translation>
    </message>
    <message>
        <source>(no sentence yet)</source>
        <translation>（尚无句子）</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 步</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} 步</translation>
    </message>
    <message>
        <source>Another window of the program is working on the lesson “{0}”.</source>
        <translation>程序的另一个窗口正在处理课件“{0}”。</translation>
    </message>
</context>
<context>
    <name>LessonLanguage</name>
    <message>
        <source>I can {0}.</source>
        <translation>我能{0}。</translation>
    </message>
    <message>
        <source>Texts of the lesson: {0}. There is no translation yet.</source>
        <translation>课文语言：{0}。尚无译文。</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>A lesson without a title</source>
        <translation>无标题的课件</translation>
    </message>
    <message>
        <source>About the lesson</source>
        <translation>关于课件</translation>
    </message>
    <message>
        <source>To put right: {0}</source>
        <translation>待改正：{0}</translation>
    </message>
    <message>
        <source>Still to write: {0}</source>
        <translation>待填写：{0}</translation>
    </message>
    <message>
        <source>Complete, kept as you work</source>
        <translation>已完整，随您的工作自动保存</translation>
    </message>
    <message>
        <source>Go to the first field that something is missing in</source>
        <translation>转到第一个有缺漏的栏位</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>课件的步骤</translation>
    </message>
    <message>
        <source>What the step says</source>
        <translation>步骤的内容</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>重做（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>上移（Alt+Up）</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>下移（Alt+Down）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The step once more behind it (Ctrl+D)</source>
        <translation>在其后再加一个相同的步骤（Ctrl+D）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the step (Del); undo brings it back</source>
        <translation>删除步骤（Del）；撤销可恢复</translation>
    </message>
    <message>
        <source>Record the screen</source>
        <translation>记录画面</translation>
    </message>
    <message>
        <source>Make a new step of what is on the screen now (Ctrl+Shift+R)</source>
        <translation>将当前屏幕上的内容制作为新步骤（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Try from here</source>
        <translation>从这里试演</translation>
    </message>
    <message>
        <source>Present from this step on (F5)</source>
        <translation>从此步骤开始演示（F5）</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Save the lesson with its corridor as one file, or by itself</source>
        <translation>将课件连同其运输走廊保存为一个文件，或单独保存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Put the lesson down; it is kept</source>
        <translation>结束编辑课件；课件会保留</translation>
    </message>
    <message>
        <source>Not kept: the disk takes nothing</source>
        <translation>未保存：磁盘无法写入</translation>
    </message>
</context>
<context>
    <name>LessonsDialog</name>
    <message>
        <source>Lessons</source>
        <translation>课件</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The corridor&apos;s slides</source>
        <translation>运输走廊的幻灯片</translation>
    </message>
    <message>
        <source>Open a lesson&apos;s file…</source>
        <translation>打开课件文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Lessons of this corridor</source>
        <translation>此运输走廊的课件</translation>
    </message>
    <message>
        <source>{0} cannot be used: see what is wrong</source>
        <translation>{0} 无法使用：请查看问题所在</translation>
    </message>
    <message>
        <source>{0} min, {1} steps</source>
        <translation>{0} 分钟，{1} 步</translation>
    </message>
    <message>
        <source>What is wrong…</source>
        <translation>有什么问题…</translation>
    </message>
    <message>
        <source>by {0}, {1}</source>
        <translation>作者：{0}，{1}</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>新建课件</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>编辑副本</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Make a lesson of your own beside the map</source>
        <translation>在地图旁制作您自己的课件</translation>
    </message>
    <message>
        <source>Change the lesson; one that came with the corridor as a copy</source>
        <translation>修改课件；运输走廊自带的课件以副本形式修改</translation>
    </message>
    <message>
        <source>Delete a lesson of your own</source>
        <translation>删除您自己的课件</translation>
    </message>
    <message>
        <source>This corridor has no lessons yet. Make one, or open a lesson&apos;s file.</source>
        <translation>此运输走廊还没有课件。请制作一个，或打开课件文件。</translation>
    </message>
    <message>
        <source>A lesson without a title</source>
        <translation>无标题的课件</translation>
    </message>
    <message>
        <source>yours, not finished</source>
        <translation>您的，未完成</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>What is missing…</source>
        <translation>缺少的内容…</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>ListWithDetail</name>
    <message>
        <source>The claim in full</source>
        <translation>说法全文</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>All steps</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>The step as it was</source>
        <translation>步骤恢复原样</translation>
    </message>
    <message>
        <source>Compare the routes</source>
        <translation>比较线路</translation>
    </message>
    <message>
        <source>Why is one faster?</source>
        <translation>为什么其中一条更快？</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞速</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>A passage…</source>
        <translation>一个段落…</translation>
    </message>
    <message>
        <source>A claim…</source>
        <translation>一条说法…</translation>
    </message>
    <message>
        <source>Look at something else</source>
        <translation>看看别的</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>{0} – closed</source>
        <translation>{0} – 已关闭</translation>
    </message>
    <message>
        <source>First the answer: this could tell it.</source>
        <translation>请先给出答案：这里可能会透露答案。</translation>
    </message>
    <message>
        <source>This corridor has no border that could be closed.</source>
        <translation>此运输走廊没有可以关闭的口岸。</translation>
    </message>
    <message>
        <source>Close a border, or open it</source>
        <translation>关闭或开放口岸</translation>
    </message>
    <message>
        <source>Keys while presenting</source>
        <translation>演示时的按键</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The base map could not be read ({0}). The routes are shown without it.</source>
        <translation>无法读取底图（{0}）。线路显示时不带底图。</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Show the whole route (Home)</source>
        <translation>显示整条线路（Home）</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>faint lines are schematic at this scale</source>
        <translation>浅色线在此比例尺下仅为示意</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Selected: {0}.</source>
        <translation>已选择：{0}。</translation>
    </message>
    <message>
        <source>Arrows move the map, plus and minus zoom, Home shows the whole route. Space tells what is in the middle, Enter chooses it, M measures.</source>
        <translation>方向键移动地图，加号和减号缩放，Home 显示整条线路。空格键报出中央的内容，Enter 选择它，M 测量。</translation>
    </message>
</context>
<context>
    <name>MapChoices</name>
    <message>
        <source>As it stood in {0}</source>
        <translation>{0} 年底的面貌</translation>
    </message>
    <message>
        <source>faint: not there yet</source>
        <translation>浅色：尚未建成</translation>
    </message>
    <message>
        <source>bright core: improved</source>
        <translation>中心线明亮：已改善</translation>
    </message>
</context>
<context>
    <name>MapInteraction</name>
    <message>
        <source>Which one?</source>
        <translation>哪一个？</translation>
    </message>
    <message>
        <source>Measure from here</source>
        <translation>从这里开始测量</translation>
    </message>
    <message>
        <source>Copy the coordinates</source>
        <translation>复制坐标</translation>
    </message>
    <message>
        <source>Show the whole route</source>
        <translation>显示整条线路</translation>
    </message>
    <message>
        <source>What is here, and what to do</source>
        <translation>这里有什么，可以做什么</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>已复制：{0}</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>town of the base map</source>
        <translation>底图上的城镇</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>geonames.org, record {0}</source>
        <translation>geonames.org，记录 {0}</translation>
    </message>
</context>
<context>
    <name>MarginButton</name>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步</translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>geodesic, WGS 84</source>
        <translation>大地线，WGS 84</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the result (Ctrl+C)</source>
        <translation>复制结果（Ctrl+C）</translation>
    </message>
    <message>
        <source>Stop measuring (Escape)</source>
        <translation>停止测量（Escape）</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>+ Guess</source>
        <translation>+ 猜测</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Step as it was</source>
        <translation>步骤恢复原样</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>交换屏幕</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>缩小备注</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>放大备注</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>Answer: {0}</source>
        <translation>答案：{0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>下一步：{0}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Go to step {0}</source>
        <translation>转到第 {0} 步</translation>
    </message>
</context>
<context>
    <name>OfferedFigures</name>
    <message>
        <source>{0}: straight line</source>
        <translation>{0}：直线</translation>
    </message>
    <message>
        <source>{0}: length, {1}</source>
        <translation>{0}：长度，{1}</translation>
    </message>
    <message>
        <source>{0}: time, {1}</source>
        <translation>{0}：时间，{1}</translation>
    </message>
    <message>
        <source>{0}: difference in time, {1} less {2}</source>
        <translation>{0}：时间差，{1}减去{2}</translation>
    </message>
    <message>
        <source>name of the place</source>
        <translation>地点名称</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Earlier in the list</source>
        <translation>在列表中上移</translation>
    </message>
    <message>
        <source>Later in the list</source>
        <translation>在列表中下移</translation>
    </message>
</context>
<context>
    <name>PartMenu</name>
    <message>
        <source>Add a note…</source>
        <translation>添加说明…</translation>
    </message>
    <message>
        <source>Delete from the corridor</source>
        <translation>从运输走廊中删除</translation>
    </message>
    <message>
        <source>Make a route…</source>
        <translation>制作线路…</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Mark this sentence?</source>
        <translation>标记此句？</translation>
    </message>
    <message>
        <source>A passage</source>
        <translation>一个段落</translation>
    </message>
    <message>
        <source>Confirm all {0} left</source>
        <translation>确认其余全部 {0} 条</translation>
    </message>
    <message>
        <source>Drop all {0} left</source>
        <translation>舍弃其余全部 {0} 条</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>全部段落</translation>
    </message>
    <message>
        <source>A passage is what lights up in the text when its places are chosen on the map. Only its position is kept, never its words.</source>
        <translation>在地图上选择地点时，文本中亮起的部分就是段落。只保存其位置，从不保存原文。</translation>
    </message>
    <message>
        <source>Paragraph {0}, sentence {1}</source>
        <translation>第 {0} 自然段第 {1} 句</translation>
    </message>
    <message>
        <source>Paragraph {0}, sentences {1} to {2}</source>
        <translation>第 {0} 自然段第 {1} 至 {2} 句</translation>
    </message>
    <message>
        <source>In your own words (may stay empty)</source>
        <translation>用您自己的话（可留空）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>No passage</source>
        <translation>不是段落</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Every sentence is answered. Click a marked one to change it.</source>
        <translation>所有句子均已处理。点击有标记的句子可以修改。</translation>
    </message>
    <message>
        <source>No sentence names a place, a figure or a date. Select one in the text and choose Mark as passage with the right mouse button.</source>
        <translation>没有句子提到地点、数据或日期。请在文本中选中一句，然后用鼠标右键选择“标记为段落”。</translation>
    </message>
</context>
<context>
    <name>PictureError</name>
    <message>
        <source>the name must end in one of: {0}</source>
        <translation>名称必须以下列之一结尾：{0}</translation>
    </message>
    <message>
        <source>{0} is too large; {1} would fit</source>
        <translation>{0} 太大；{1} 可以</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of that size</source>
        <translation>内存不足，无法生成这样大小的图片</translation>
    </message>
    <message>
        <source>the picture cannot be painted</source>
        <translation>无法绘制图片</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where is “{0}”?</source>
        <translation>“{0}”在哪里？</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>它在哪里？</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>“{0}”: which one?</source>
        <translation>“{0}”：是哪一个？</translation>
    </message>
    <message>
        <source>“{0}”: this place?</source>
        <translation>“{0}”：是这个地点吗？</translation>
    </message>
    <message>
        <source>Name on the map</source>
        <translation>地图上的名称</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>就是{0}</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>不是地点</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>其他位置…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Click on the map where it is. Or search its name at the top (Ctrl+F), or type latitude and longitude here:</source>
        <translation>请在地图上点击其位置。也可在顶部搜索名称（Ctrl+F），或在此输入纬度和经度：</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>纬度、经度</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation>放在那里</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was found in this text. Select a name in it and choose Place with the right mouse button, or search a place at the top.</source>
        <translation>此文本中未找到任何地点。请选中其中的地名，用鼠标右键选择“地点”，或在顶部搜索地点。</translation>
    </message>
    <message>
        <source>Every place is answered. Click one to change it.</source>
        <translation>所有地点均已处理。点击地点可以修改。</translation>
    </message>
    <message>
        <source>Confirm all {0} without doubt</source>
        <translation>确认全部 {0} 个无疑问的地点</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>添加地点…</translation>
    </message>
    <message>
        <source>Add places from a file…</source>
        <translation>从文件添加地点…</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部地点</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>1 hand</source>
        <translation>1 人举手</translation>
    </message>
    <message>
        <source>{0} hands</source>
        <translation>{0} 人举手</translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation>1 个标记</translation>
    </message>
    <message>
        <source>{0} marks</source>
        <translation>{0} 个标记</translation>
    </message>
    <message>
        <source>1 guess</source>
        <translation>1 个猜测</translation>
    </message>
    <message>
        <source>{0} guesses</source>
        <translation>{0} 个猜测</translation>
    </message>
    <message>
        <source>middle guess {0}</source>
        <translation>猜测的中位数 {0}</translation>
    </message>
    <message>
        <source>nearest {0} km, middle {1} km; {2} of {3} within {4} km</source>
        <translation>最近 {0} km，中位数 {1} km；{3} 个中有 {2} 个在 {4} km 以内</translation>
    </message>
    <message>
        <source>{0} of {1} have the whole order</source>
        <translation>{1} 个中有 {0} 个顺序全对</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>第二次表决</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>重新表决</translation>
    </message>
    <message>
        <source>Show guesses</source>
        <translation>显示猜测</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭晓</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Type a guess and press Return, one after the other.</source>
        <translation>输入一个猜测并按 Enter，逐个进行。</translation>
    </message>
    <message>
        <source>Type the hands for each choice and press Return: A, then B …</source>
        <translation>输入每个选项的举手人数并按 Enter：先 A，再 B…</translation>
    </message>
    <message>
        <source>Type the numbers of the choices in a guessed order, such as 213, Return.</source>
        <translation>按猜测的顺序输入选项编号，例如 213，再按 Enter。</translation>
    </message>
    <message>
        <source>Press + and click the map; or move the cross with the arrows, Return.</source>
        <translation>按 + 并点击地图；或用方向键移动十字，再按 Enter。</translation>
    </message>
    <message>
        <source>Guessing is over for this question.</source>
        <translation>此问题的猜测已结束。</translation>
    </message>
    <message>
        <source>All choices are counted. Ctrl+Z takes the last count back.</source>
        <translation>所有选项均已计数。Ctrl+Z 撤回上一个计数。</translation>
    </message>
    <message>
        <source>Guesses are marks on the map here: press +.</source>
        <translation>这里的猜测是地图上的标记：请按 +。</translation>
    </message>
    <message>
        <source>This question asks for no mark on the map.</source>
        <translation>此问题不要求在地图上作标记。</translation>
    </message>
    <message>
        <source>There is room for {2} guesses.</source>
        <translation>最多可录入 {2} 个猜测。</translation>
    </message>
    <message>
        <source>“{0}” is no number.</source>
        <translation>“{0}”不是数字。</translation>
    </message>
    <message>
        <source>“{0}” is no number of hands from 0 to {3}.</source>
        <translation>“{0}”不是 0 到 {3} 之间的举手人数。</translation>
    </message>
    <message>
        <source>“{0}” is no order: each of {1} once.</source>
        <translation>“{0}”不是排序：{1} 各用一次。</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>(what stood here is not in this corridor: {0})</source>
        <translation>（此处原有的内容不在此运输走廊中：{0}）</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>还有 {0} 项</translation>
    </message>
</context>
<context>
    <name>PresentKeys</name>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>First or last step</source>
        <translation>第一步或最后一步</translation>
    </message>
    <message>
        <source>Go to step 7</source>
        <translation>转到第 7 步</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>Show the guesses, then the answer, then the next step</source>
        <translation>显示猜测，然后答案，然后下一步</translation>
    </message>
    <message>
        <source>Take a guess in: a number, hands, or a mark on the map</source>
        <translation>录入猜测：数字、举手人数或地图上的标记</translation>
    </message>
    <message>
        <source>Take a guess or a line back</source>
        <translation>撤回一个猜测或一条画线</translation>
    </message>
    <message>
        <source>Cover the answer again</source>
        <translation>重新遮住答案</translation>
    </message>
    <message>
        <source>Look at something else: chart, race, passage, claim</source>
        <translation>看看别的：图表、竞速、段落、说法</translation>
    </message>
    <message>
        <source>Close or open a border</source>
        <translation>关闭或开放口岸</translation>
    </message>
    <message>
        <source>Let the race run or stand</source>
        <translation>让竞速运行或停止</translation>
    </message>
    <message>
        <source>Bring the step back exactly as it was</source>
        <translation>将步骤完全恢复原样</translation>
    </message>
    <message>
        <source>Map only</source>
        <translation>仅地图</translation>
    </message>
    <message>
        <source>Move and zoom the map</source>
        <translation>移动和缩放地图</translation>
    </message>
    <message>
        <source>Pen, pointer that leaves nothing, spotlight</source>
        <translation>画笔、不留痕迹的指针、聚光灯</translation>
    </message>
    <message>
        <source>Wipe off what was drawn</source>
        <translation>擦去所画内容</translation>
    </message>
    <message>
        <source>Projector black, and back</source>
        <translation>投影仪黑屏、恢复</translation>
    </message>
    <message>
        <source>Freeze the projector, look ahead</source>
        <translation>冻结投影仪，提前查看</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>交换屏幕</translation>
    </message>
    <message>
        <source>Clock: pause, begin anew</source>
        <translation>计时：暂停、重新开始</translation>
    </message>
    <message>
        <source>Larger or smaller notes</source>
        <translation>放大或缩小备注</translation>
    </message>
    <message>
        <source>Less motion, and back</source>
        <translation>减少动画、恢复</translation>
    </message>
    <message>
        <source>Keep the guesses in a file</source>
        <translation>将猜测保存到文件</translation>
    </message>
    <message>
        <source>Leave; F5 comes back here</source>
        <translation>退出；F5 回到此处</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>First the answer: this could tell it.</source>
        <translation>请先给出答案：这里可能会透露答案。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the map</source>
        <translation>打印地图</translation>
    </message>
    <message>
        <source>Print the claim check</source>
        <translation>打印说法核查</translation>
    </message>
    <message>
        <source>Save the claim check</source>
        <translation>保存说法核查</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>无法保存“{0}”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Fitted to the corridor</source>
        <translation>适合此运输走廊</translation>
    </message>
    <message>
        <source>Lambert conformal conic: shapes are true</source>
        <translation>兰勃特等角圆锥投影：形状正确</translation>
    </message>
    <message>
        <source>True distances from {0}</source>
        <translation>从{0}起的真实距离</translation>
    </message>
    <message>
        <source>Azimuthal equidistant: rings every 500 km around one place</source>
        <translation>等距方位投影：围绕一个地点，每 500 km 一圈</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>地球仪</translation>
    </message>
    <message>
        <source>Orthographic: the Earth from far away</source>
        <translation>正射投影：从远处看地球</translation>
    </message>
    <message>
        <source>Web Mercator</source>
        <translation>Web 墨卡托</translation>
    </message>
    <message>
        <source>As most maps on the web: north grows too large</source>
        <translation>与网上大多数地图相同：越往北放得越大</translation>
    </message>
</context>
<context>
    <name>ProjectionMenu</name>
    <message>
        <source>Projection</source>
        <translation>投影</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>Compare routes</source>
        <translation>比较线路</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Why faster?</source>
        <translation>为什么更快？</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞速</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Fold the page (F8)</source>
        <translation>收起页面（F8）</translation>
    </message>
    <message>
        <source>Open the page (F8)</source>
        <translation>展开页面（F8）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>调换方向</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>地图比例尺</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Unit: {0}.</source>
        <translation>单位：{0}。</translation>
    </message>
    <message>
        <source>Claim: {0}. What does checking it come to?</source>
        <translation>说法：{0}。核查的结论是什么？</translation>
    </message>
    <message>
        <source>Who says so: {0}.</source>
        <translation>谁说的：{0}。</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>waits for departure</source>
        <translation>等待出发</translation>
    </message>
    <message>
        <source>exit checks</source>
        <translation>出境查验</translation>
    </message>
    <message>
        <source>entry checks</source>
        <translation>入境查验</translation>
    </message>
    <message>
        <source>loading and unloading</source>
        <translation>装卸</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>arrived after {0}</source>
        <translation>用时 {0} 到达</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} left</source>
        <translation>{0}：{1}，还剩 {2}</translation>
    </message>
    <message>
        <source>km {0}</source>
        <translation>{0} km 处</translation>
    </message>
    <message>
        <source>local time unknown</source>
        <translation>当地时间未知</translation>
    </message>
    <message>
        <source>Both arrive at the same time.</source>
        <translation>两者同时到达。</translation>
    </message>
    <message>
        <source>“{0}” arrives first.</source>
        <translation>“{0}”先到达。</translation>
    </message>
    <message>
        <source>“{0}” arrives first, {1} ahead.</source>
        <translation>“{0}”先到达，领先 {1}。</translation>
    </message>
</context>
<context>
    <name>RaceBar</name>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞速</translation>
    </message>
    <message>
        <source>Back to the start (Home)</source>
        <translation>回到起点（Home）</translation>
    </message>
    <message>
        <source>An hour back (Left)</source>
        <translation>后退一小时（←）</translation>
    </message>
    <message>
        <source>An hour on (Right)</source>
        <translation>前进一小时（→）</translation>
    </message>
    <message>
        <source>Save the race as pictures…</source>
        <translation>将竞速保存为图片…</translation>
    </message>
    <message>
        <source>End the race (Escape)</source>
        <translation>结束竞速（Escape）</translation>
    </message>
    <message>
        <source>Hours since departure</source>
        <translation>出发后的小时数</translation>
    </message>
    <message>
        <source>Hours of the race in one second</source>
        <translation>竞速中每秒经过的小时数</translation>
    </message>
    <message>
        <source>{0} h/s</source>
        <translation>{0} h/s</translation>
    </message>
</context>
<context>
    <name>RaceOnMap</name>
    <message>
        <source>Save the race as pictures</source>
        <translation>将竞速保存为图片</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved: {1}</source>
        <translation>无法保存“{0}”：{1}</translation>
    </message>
    <message>
        <source>{0} pictures saved in {1}</source>
        <translation>已在 {1} 中保存 {0} 张图片</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Not found in your copy</source>
        <translation>在您的副本中未找到</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>逐字相同</translation>
    </message>
    <message>
        <source>word for word, elsewhere</source>
        <translation>逐字相同，位置不同</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>stands more than once</source>
        <translation>多次出现</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>It stands in your copy exactly as in the article, in its place.</source>
        <translation>它在您的副本中与文章完全一致，位置也相同。</translation>
    </message>
    <message>
        <source>It stands in your copy exactly as in the article, but not in the same order: paragraphs were moved, or something stands between them.</source>
        <translation>它在您的副本中与文章完全一致，但顺序不同：自然段有移动，或中间插有其他内容。</translation>
    </message>
    <message>
        <source>Some words differ, but it is clearly this passage: another version of the article, or letters that were read wrongly.</source>
        <translation>有些词语不同，但显然就是这个段落：可能是文章的另一版本，或字母识别有误。</translation>
    </message>
    <message>
        <source>It fits two or more places of your copy equally well. None of them is taken for the right one; all are marked.</source>
        <translation>它与您副本中的两处或多处同样吻合。不认定其中任何一处为正确；所有各处都已标记。</translation>
    </message>
    <message>
        <source>Your copy does not have it, or says it in quite other words. Its summary stands at the end.</source>
        <translation>您的副本中没有它，或措辞完全不同。其摘要列在末尾。</translation>
    </message>
    <message>
        <source>changed: {0} % of its words agree</source>
        <translation>有改动：{0} % 的词语一致</translation>
    </message>
    <message>
        <source>stands {0} times</source>
        <translation>出现 {0} 次</translation>
    </message>
    <message>
        <source>{0} of {1} passages found</source>
        <translation>找到 {1} 个段落中的 {0} 个</translation>
    </message>
    <message>
        <source>all word for word</source>
        <translation>全部逐字相同</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Open your copy…</source>
        <translation>打开您的副本…</translation>
    </message>
    <message>
        <source>The article belongs to its publisher and does not come with the program. Below stand our own summaries of its passages. Open your own copy (a web page, mail, text, book, PDF or a file of a word processor), or drop it here, to read the passages themselves. It stays on this computer.</source>
        <translation>文章归其出版者所有，不随程序提供。下面是我们自己为各段落写的摘要。打开您自己的副本（网页、邮件、文本、电子书、PDF 或文字处理软件的文件），或拖放到这里，即可阅读段落原文。副本只留在这台计算机上。</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Previous passage (P)</source>
        <translation>上一个段落（P）</translation>
    </message>
    <message>
        <source>Next passage (N)</source>
        <translation>下一个段落（N）</translation>
    </message>
    <message>
        <source>Close this copy</source>
        <translation>关闭此副本</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Article to read</source>
        <translation>要阅读的文章</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>N and P go from passage to passage, Tab from link to link, Escape leaves the text.</source>
        <translation>N 和 P 在段落之间移动，Tab 在链接之间移动，Escape 离开文本。</translation>
    </message>
    <message>
        <source>Part {0} of {1}</source>
        <translation>第 {0} 部分，共 {1} 部分</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>尚无副本</translation>
    </message>
    <message>
        <source>our own text</source>
        <translation>我们自编的文本</translation>
    </message>
    <message>
        <source>The file has changed on disk since it was read.</source>
        <translation>文件读取之后，在磁盘上已被更改。</translation>
    </message>
    <message>
        <source>This copy is not what it was when it was kept: it was changed on disk.</source>
        <translation>此副本与保存时不同：在磁盘上已被更改。</translation>
    </message>
    <message>
        <source>Not one of this corridor&apos;s articles: shown as plain text.</source>
        <translation>不属于此运输走廊的文章：作为纯文本显示。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>{0} of {1} passages</source>
        <translation>{1} 个段落中的 {0} 个</translation>
    </message>
    <message>
        <source>the only passage</source>
        <translation>唯一的段落</translation>
    </message>
    <message>
        <source>Click a passage, or press N, to see it on the map.</source>
        <translation>点击段落或按 N，可在地图上查看。</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Reading “{0}”…</source>
        <translation>正在读取“{0}”…</translation>
    </message>
    <message>
        <source>({0} more)</source>
        <translation>（还有 {0} 个）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading; what is open stays as it is</source>
        <translation>停止读取；已打开的内容保持不变</translation>
    </message>
</context>
<context>
    <name>RightSheet</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>您的文本</translation>
    </message>
    <message>
        <source>Fold the sheet (F9)</source>
        <translation>收起面板（F9）</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课件</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>第 {0} 步</translation>
    </message>
</context>
<context>
    <name>RouteHeaders</name>
    <message>
        <source>no way left</source>
        <translation>已无线路可通</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>Without changes: {0}</source>
        <translation>不作更改：{0}</translation>
    </message>
    <message>
        <source>What if: {0}</source>
        <translation>假如：{0}</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>模型 {0}</translation>
    </message>
    <message>
        <source>Timetable {0}</source>
        <translation>时刻表 {0}</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>无已公布数据</translation>
    </message>
    <message>
        <source>Published {0}</source>
        <translation>已公布 {0}</translation>
    </message>
    <message>
        <source>First way</source>
        <translation>第一条线路</translation>
    </message>
    <message>
        <source>Second way</source>
        <translation>第二条线路</translation>
    </message>
</context>
<context>
    <name>RoutesCard</name>
    <message>
        <source>Routes</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Open the list (F7)</source>
        <translation>展开列表（F7）</translation>
    </message>
    <message>
        <source>Fold the list (F7)</source>
        <translation>收起列表（F7）</translation>
    </message>
</context>
<context>
    <name>RoutesMenu</name>
    <message>
        <source>What to do with it?</source>
        <translation>要对它做什么？</translation>
    </message>
    <message>
        <source>Show the route</source>
        <translation>显示线路</translation>
    </message>
    <message>
        <source>Hide the route</source>
        <translation>隐藏线路</translation>
    </message>
    <message>
        <source>Show it large on the map</source>
        <translation>在地图上放大显示</translation>
    </message>
    <message>
        <source>Compare from here</source>
        <translation>从这里开始比较</translation>
    </message>
    <message>
        <source>Compare to here</source>
        <translation>比较到这里</translation>
    </message>
    <message>
        <source>Compare the ways between its ends</source>
        <translation>比较其两端之间的线路</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Routes</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Is this a route?</source>
        <translation>这是一条线路吗？</translation>
    </message>
    <message>
        <source>The text tells of no way that was recognised. Make one of the places that you have.</source>
        <translation>文本中没有识别出线路。请用已有的地点制作一条。</translation>
    </message>
    <message>
        <source>Name of the route</source>
        <translation>线路名称</translation>
    </message>
    <message>
        <source>How does one travel?</source>
        <translation>采用哪种运输方式？</translation>
    </message>
    <message>
        <source>The text does not say how one travels here. Choose it above.</source>
        <translation>文本没有说明这里采用哪种运输方式。请在上方选择。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>不是线路</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>沿线</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>The line data has a gap of {0} km here.</source>
        <translation>线数据在此有 {0} km 的空缺。</translation>
    </message>
    <message>
        <source>The line data has {0} gaps here, together {1} km.</source>
        <translation>线数据在此有 {0} 处空缺，合计 {1} km。</translation>
    </message>
    <message>
        <source>Bridge it</source>
        <translation>连接空缺</translation>
    </message>
    <message>
        <source>Bridge them</source>
        <translation>全部连接</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>{0} times as long as the straight line. Is that the way?</source>
        <translation>是直线长度的 {0} 倍。是这样走的吗？</translation>
    </message>
    <message>
        <source>Straight line, assumed</source>
        <translation>直线，假设</translation>
    </message>
    <message>
        <source>Straight line, assumed.</source>
        <translation>直线，假设。</translation>
    </message>
    <message>
        <source>Along the network</source>
        <translation>沿路网</translation>
    </message>
    <message>
        <source>Take this point out</source>
        <translation>去掉此点</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>经{0}</translation>
    </message>
    <message>
        <source>Note on this part (may stay empty)</source>
        <translation>对此部分的说明（可留空）</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>更改说明…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>添加说明…</translation>
    </message>
    <message>
        <source>A note on this part of the route, shown with it</source>
        <translation>对线路此部分的说明，与其一同显示</translation>
    </message>
    <message>
        <source>Click on the map, or drag the line there. Or search a place at the top (Ctrl+F), or type latitude and longitude:</source>
        <translation>请在地图上点击，或将线拖到那里。也可在顶部搜索地点（Ctrl+F），或输入纬度和经度：</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>纬度、经度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Lead it there</source>
        <translation>经过那里</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>在地图上点击</translation>
    </message>
    <message>
        <source>Over…</source>
        <translation>经由…</translation>
    </message>
    <message>
        <source>Lead this part over a point that you click on the map</source>
        <translation>使此部分经过您在地图上点击的点</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Places in order</source>
        <translation>地点顺序</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Add a place to the route</source>
        <translation>在线路中添加地点</translation>
    </message>
    <message>
        <source>All routes</source>
        <translation>全部线路</translation>
    </message>
    <message>
        <source>A route needs two places.</source>
        <translation>线路需要两个地点。</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>新线路</translation>
    </message>
    <message>
        <source>Make this route</source>
        <translation>制作此线路</translation>
    </message>
</context>
<context>
    <name>RoutesPanel</name>
    <message>
        <source>Click the eye, or press Space, to show or hide the route.</source>
        <translation>点击眼睛图标或按空格键，可显示或隐藏线路。</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Measuring: click point after point, or Space for the middle of the map. Enter ends, Backspace takes the last point away, Escape leaves.</source>
        <translation>正在测量：逐点点击，或按空格键取地图中心。Enter 结束，Backspace 去掉最后一个点，Escape 退出。</translation>
    </message>
    <message>
        <source>Point {0}, {1}: {2}</source>
        <translation>第 {0} 点，{1}：{2}</translation>
    </message>
    <message>
        <source>Measured: {0} (computed: geodesic, WGS 84). Ctrl+C copies.</source>
        <translation>测得：{0}（计算得出：大地线，WGS 84）。Ctrl+C 复制。</translation>
    </message>
    <message>
        <source>computed: geodesic, WGS 84</source>
        <translation>计算得出：大地线，WGS 84</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>已复制：{0}</translation>
    </message>
</context>
<context>
    <name>SafeStart</name>
    <message>
        <source>The last starts did not reach the window.</source>
        <translation>最近几次启动都未能进入窗口。</translation>
    </message>
    <message>
        <source>What is remembered may be the reason: the corridor, the layout, the view. It can be put aside for this start. Nothing is deleted, and your copies stay.</source>
        <translation>原因可能在于所记住的内容：运输走廊、布局、视图。本次启动可以将其搁置。不会删除任何内容，您的副本仍保留。</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>不使用这些内容启动</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>照常启动</translation>
    </message>
    <message>
        <source>The corridor that comes with the program is open instead. Nothing was deleted.</source>
        <translation>已改为打开程序自带的运输走廊。没有删除任何内容。</translation>
    </message>
    <message>
        <source>Started without what was remembered</source>
        <translation>已在不使用所记内容的情况下启动</translation>
    </message>
    <message>
        <source>It lies in the folder “{0}” of your data folder.</source>
        <translation>它位于您的数据文件夹中的文件夹“{0}”里。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A font of the program is damaged: {0}</source>
        <translation>程序的一个字体已损坏：{0}</translation>
    </message>
    <message>
        <source>Another font takes its place. Install the program again to mend it.</source>
        <translation>已用另一字体代替。重新安装程序即可修复。</translation>
    </message>
    <message>
        <source>“{0}” is no longer there</source>
        <translation>“{0}”已不在原处</translation>
    </message>
    <message>
        <source>It was looked for in {0}. It may have been moved, renamed or deleted, or its disk is not connected. Your lessons and notes on it are still kept, and are there again with it. The corridor that comes with the program is open instead.</source>
        <translation>查找位置：{0}。它可能已被移动、改名或删除，或者所在的磁盘没有连接。您关于它的课件和备注仍然保存着，它回来后会再次出现。已改为打开程序自带的运输走廊。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Nothing found among {0}, {1}, {2} and {3}.</source>
        <translation>在 {0}、{1}、{2}和 {3}中未找到任何内容。</translation>
    </message>
    <message>
        <source>Not in this corridor</source>
        <translation>不在此运输走廊中</translation>
    </message>
    <message>
        <source>Looking among the places of the world…</source>
        <translation>正在世界各地的地点中查找…</translation>
    </message>
    <message>
        <source>The places of the world cannot be read ({0}: {1}).</source>
        <translation>无法读取世界各地的地点（{0}：{1}）。</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} 人</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>大洲</translation>
    </message>
    <message>
        <source>part of the Earth</source>
        <translation>地球的一部分</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>海</translation>
    </message>
    <message>
        <source>lake</source>
        <translation>湖泊</translation>
    </message>
    <message>
        <source>strait or canal</source>
        <translation>海峡或运河</translation>
    </message>
    <message>
        <source>river</source>
        <translation>河流</translation>
    </message>
    <message>
        <source>port, airport or station</source>
        <translation>港口、机场或车站</translation>
    </message>
    <message>
        <source>{0} place</source>
        <translation>{0} 个地点</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} 个地点</translation>
    </message>
    <message>
        <source>{0} route</source>
        <translation>{0} 条线路</translation>
    </message>
    <message>
        <source>{0} routes</source>
        <translation>{0} 条线路</translation>
    </message>
    <message>
        <source>{0} passage</source>
        <translation>{0} 个段落</translation>
    </message>
    <message>
        <source>{0} passages</source>
        <translation>{0} 个段落</translation>
    </message>
    <message>
        <source>{0} claim</source>
        <translation>{0} 条说法</translation>
    </message>
    <message>
        <source>{0} claims</source>
        <translation>{0} 条说法</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Route</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Search places, figures, passages…</source>
        <translation>搜索地点、数据、段落…</translation>
    </message>
    <message>
        <source>Search in any spelling or script, for example Хоргос (Ctrl+F)</source>
        <translation>可用任何拼写或文字搜索，例如 Хоргос（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>The corridors cannot be listed</source>
        <translation>无法列出运输走廊</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The file stays where it is: {0}</source>
        <translation>文件仍在原处：{0}</translation>
    </message>
    <message>
        <source>If you delete it, its draft and your text are deleted with it.</source>
        <translation>如果删除它，其草稿和您的文本也会一并删除。</translation>
    </message>
    <message>
        <source>Take off the shelf?</source>
        <translation>移出书架？</translation>
    </message>
    <message>
        <source>Take “{0}” off the shelf?</source>
        <translation>将“{0}”移出书架？</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>“{0}” cannot be taken off</source>
        <translation>无法移出“{0}”</translation>
    </message>
    <message>
        <source>“{0}” cannot be deleted</source>
        <translation>无法删除“{0}”</translation>
    </message>
    <message>
        <source>Cannot be opened. {0}: {1}</source>
        <translation>无法打开。{0}：{1}</translation>
    </message>
    <message>
        <source>(and {0} more)</source>
        <translation>（还有 {0} 项）</translation>
    </message>
    <message>
        <source>{0} lesson</source>
        <translation>{0} 个课件</translation>
    </message>
    <message>
        <source>{0} lessons</source>
        <translation>{0} 个课件</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Corridors</source>
        <translation>运输走廊</translation>
    </message>
    <message>
        <source>Choose a corridor</source>
        <translation>选择运输走廊</translation>
    </message>
    <message>
        <source>Every figure answers “says who?”. Nothing is sent anywhere; it all works without a network.</source>
        <translation>每个数据都能回答“谁说的？”。不会向任何地方发送内容；全部功能无需网络。</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>返回地图</translation>
    </message>
    <message>
        <source>A text of your own</source>
        <translation>您自己的文本</translation>
    </message>
    <message>
        <source>Bring an article about any way from A to B. Its places, routes and figures are proposed; you confirm them, and it becomes a corridor.</source>
        <translation>带来一篇关于从 A 到 B 任意线路的文章。程序会就其中的地点、线路和数据提出建议；经您确认，它就成为一条运输走廊。</translation>
    </message>
    <message>
        <source>New corridor from a text…</source>
        <translation>由文本新建运输走廊…</translation>
    </message>
    <message>
        <source>Your drafts…</source>
        <translation>您的草稿…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>A .corridor file, a corridor&apos;s folder or an article. Or drop it anywhere here.</source>
        <translation>.corridor 文件、运输走廊的文件夹或文章。也可拖放到这里的任意位置。</translation>
    </message>
    <message>
        <source>Open a corridor…</source>
        <translation>打开运输走廊…</translation>
    </message>
    <message>
        <source>Open a corridor&apos;s folder…</source>
        <translation>打开运输走廊的文件夹…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Where the maps and the figures come from</source>
        <translation>地图和数据的出处</translation>
    </message>
    <message>
        <source>Show this page at each start</source>
        <translation>每次启动时显示此页</translation>
    </message>
</context>
<context>
    <name>ShortTour</name>
    <message>
        <source>The map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Drag it, turn the wheel to come nearer, click a line or a place.</source>
        <translation>拖动地图，滚动滚轮拉近，点击一条线或一个地点。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Compare the routes between two places, ask why one is faster, let them race, or look at the timeline. The two places are chosen beside these buttons.</source>
        <translation>比较两地之间的线路，问问哪条为什么更快，让它们竞速，或查看时间轴。两个地点在这些按钮旁边选择。</translation>
    </message>
    <message>
        <source>Says who?</source>
        <translation>谁说的？</translation>
    </message>
    <message>
        <source>What you click on the map is told here. Every figure has a badge: click it, and it tells who says so.</source>
        <translation>在地图上点击的内容，在这里说明。每个数据都带有标签：点击标签，可以知道是谁说的。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip the tour (Esc)</source>
        <translation>跳过导览（Esc）</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>快速导览</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>The corridor</source>
        <translation>运输走廊</translation>
    </message>
    <message>
        <source>What is this text?</source>
        <translation>这是什么文本？</translation>
    </message>
    <message>
        <source>Name of the corridor</source>
        <translation>运输走廊的名称</translation>
    </message>
    <message>
        <source>No text of this corridor is at hand. Open your copy of the article before you copy the corridor, and it stands beside the map.</source>
        <translation>没有此运输走廊的文本。请先打开您的文章副本，再复制运输走廊，文本就会显示在地图旁。</translation>
    </message>
    <message>
        <source>The text beside the map: {0}</source>
        <translation>地图旁的文本：{0}</translation>
    </message>
    <message>
        <source>Title of the text</source>
        <translation>文本的标题</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>出版者</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>for example 2025-05-12</source>
        <translation>例如 2025-05-12</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The text stays on this computer. A corridor that you share names it and holds none of its words.</source>
        <translation>文本只留在这台计算机上。您分享的运输走廊会写明文本名称，但不含其中的任何原文。</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>its web address is not known</source>
        <translation>其网址未知</translation>
    </message>
    <message>
        <source>our own text</source>
        <translation>我们自编的文本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the article&apos;s address</source>
        <translation>复制文章的网址</translation>
    </message>
    <message>
        <source>Open in the system&apos;s browser; this needs a network:
{0}</source>
        <translation>在系统浏览器中打开；需要网络：
{0}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Open {0} (F9)</source>
        <translation>展开{0}（F9）</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>new since {0}</source>
        <translation>开通于 {0}</translation>
    </message>
    <message>
        <source>running on {0}</source>
        <translation>{0} 时在运行</translation>
    </message>
    <message>
        <source>suspended since {0}</source>
        <translation>停运于 {0}</translation>
    </message>
    <message>
        <source>running again since {0}</source>
        <translation>恢复运行于 {0}</translation>
    </message>
    <message>
        <source>no longer runs since {0}</source>
        <translation>终止运行于 {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0}, still so on {1}</source>
        <translation>{0}，至 {1} 仍如此</translation>
    </message>
    <message>
        <source>times of {0}</source>
        <translation>{0} 年的时间</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Step {0}</source>
        <translation>第 {0} 步</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the step on the map (Enter)</source>
        <translation>在地图上显示该步骤（Enter）</translation>
    </message>
    <message>
        <source>Record into this step</source>
        <translation>记录到此步骤</translation>
    </message>
    <message>
        <source>Take what is on the screen now into this step; its words stay</source>
        <translation>将当前屏幕上的内容记录到此步骤；其文字保持不变</translation>
    </message>
    <message>
        <source>Sentence for the class</source>
        <translation>给全班看的句子</translation>
    </message>
    <message>
        <source>One short sentence or question, to be read from the last row</source>
        <translation>一个简短的句子或问题，最后一排也能看清</translation>
    </message>
    <message>
        <source>Notes for the teacher</source>
        <translation>教师备注</translation>
    </message>
    <message>
        <source>What only you see while presenting</source>
        <translation>演示时只有您能看到的内容</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>The class predicts</source>
        <translation>全班猜测</translation>
    </message>
    <message>
        <source>{0} words; {1} are read at a glance.</source>
        <translation>{0} 个词；一眼能读 {1} 个词。</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Nothing is left to answer. Share… below writes the corridor into a file; Explore at the top shows it as others will see it.</source>
        <translation>没有待回答的问题了。下方的“分享…”将运输走廊写入文件；顶部的“浏览”显示它在他人眼中的样子。</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>说明（可留空）</translation>
    </message>
    <message>
        <source>Other languages…</source>
        <translation>其他语言…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>{0}: {1} (Alt+{2})</source>
        <translation>{0}：{1}（Alt+{2}）</translation>
    </message>
    <message>
        <source>Draft, kept as you work</source>
        <translation>草稿，随您的工作自动保存</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Save the corridor as one file, without a word of the text</source>
        <translation>将运输走廊保存为一个文件，不含任何原文</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Not kept: the disk takes nothing</source>
        <translation>未保存：磁盘无法写入</translation>
    </message>
</context>
<context>
    <name>StudentPage</name>
    <message>
        <source>in the text: {0}</source>
        <translation>文本中：{0}</translation>
    </message>
    <message>
        <source>Check it first, then open the result</source>
        <translation>先核查，再打开结论</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Answer first, then open the key</source>
        <translation>先回答，再打开答案</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>开放任务</translation>
    </message>
    <message>
        <source>Guess first, then open the answer</source>
        <translation>先猜测，再打开答案</translation>
    </message>
    <message>
        <source>My guess</source>
        <translation>我的猜测</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>学习目标</translation>
    </message>
    <message>
        <source>Guess, then look</source>
        <translation>先猜，再看</translation>
    </message>
    <message>
        <source>Map of {0}</source>
        <translation>{0}地图</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>显示整幅地图</translation>
    </message>
    <message>
        <source>Drag the map, or pinch to zoom. With the keyboard: arrow keys move it, + and − zoom, 0 shows all of it.</source>
        <translation>拖动地图，或双指缩放。使用键盘时：方向键移动，+ 和 − 缩放，0 显示全图。</translation>
    </message>
    <message>
        <source>Untick a route to hide it.</source>
        <translation>取消勾选即可隐藏该线路。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Open it after you have guessed</source>
        <translation>猜测之后再打开</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞速</translation>
    </message>
    <message>
        <source>Claims to check</source>
        <translation>待核查的说法</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Map: {0}.</source>
        <translation>地图：{0}。</translation>
    </message>
    <message>
        <source>Lesson: {0}, licence {1}.</source>
        <translation>课件：{0}，许可 {1}。</translation>
    </message>
    <message>
        <source>Texts that are spoken of</source>
        <translation>所谈及的文本</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>This page works without a network. What you write here is neither kept nor sent.</source>
        <translation>本页无需网络。你在这里写的内容既不保存，也不发送。</translation>
    </message>
    <message>
        <source>way</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Straight line: {0}</source>
        <translation>直线：{0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0}至{1}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hours since the start</source>
        <translation>出发后的小时数</translation>
    </message>
    <message>
        <source>after</source>
        <translation>经过时间</translation>
    </message>
    <message>
        <source>The race as a table</source>
        <translation>竞速表格</translation>
    </message>
    <message>
        <source>Who says so:</source>
        <translation>谁说的：</translation>
    </message>
</context>
<context>
    <name>SystemReason</name>
    <message>
        <source>There is no space left on the disk. Make room there and try again.</source>
        <translation>磁盘上没有剩余空间。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Your share of this disk is used up. Delete something of yours there and try again.</source>
        <translation>您在此磁盘上的配额已用完。请删除自己的一些内容后重试。</translation>
    </message>
    <message>
        <source>The file is too large for this disk. Choose another disk.</source>
        <translation>文件对此磁盘来说太大。请选择其他磁盘。</translation>
    </message>
    <message>
        <source>This disk can only be read, so nothing on it can be changed.</source>
        <translation>此磁盘只能读取，因此无法更改其中的任何内容。</translation>
    </message>
    <message>
        <source>You have no permission for this file or folder. Ask for it.</source>
        <translation>您没有此文件或文件夹的权限。请让人授予权限。</translation>
    </message>
    <message>
        <source>The file or folder was not found. It may have been moved or deleted.</source>
        <translation>找不到该文件或文件夹。它可能已被移动或删除。</translation>
    </message>
    <message>
        <source>There is something of that name already. Choose another name.</source>
        <translation>已有同名的内容。请选择其他名称。</translation>
    </message>
    <message>
        <source>The name, or the path to it, is too long. Choose a shorter one.</source>
        <translation>名称或其所在位置的名称太长。请选择较短的。</translation>
    </message>
    <message>
        <source>Another program is using it. Close it there and try again.</source>
        <translation>另一个程序正在使用它。请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>The disk did not read or write as it should. Check it and its cable, and keep a copy of your files elsewhere.</source>
        <translation>磁盘没有正常读写。请检查磁盘及其连线，并在别处保留文件的副本。</translation>
    </message>
    <message>
        <source>The disk or network share does not answer. Connect it again and try again.</source>
        <translation>磁盘或网络共享没有响应。请重新连接后重试。</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Open a lesson&apos;s file</source>
        <translation>打开课件文件</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <translation>课件 (*.toml)</translation>
    </message>
    <message>
        <source>“{0}” is for the corridor “{1}”. Open that corridor first.</source>
        <translation>“{0}”用于运输走廊“{1}”。请先打开该运输走廊。</translation>
    </message>
    <message>
        <source>The lesson “{0}” cannot be used</source>
        <translation>课件“{0}”无法使用</translation>
    </message>
    <message>
        <source>Delete the lesson?</source>
        <translation>删除课件？</translation>
    </message>
    <message>
        <source>The lesson “{0}” is deleted for good.</source>
        <translation>课件“{0}”将被永久删除。</translation>
    </message>
    <message>
        <source>Files that you shared it in stay.</source>
        <translation>您分享的含有它的文件会保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“{0}” cannot be deleted</source>
        <translation>无法删除“{0}”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>asked now</source>
        <translation>当前问题</translation>
    </message>
    <message>
        <source>figure, confirmed</source>
        <translation>数据，已确认</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Something missing? Select words and choose Place, Figure or Mark as passage with the right mouse button.</source>
        <translation>有遗漏？请选中文字，用鼠标右键选择“地点”“数据”或“标记为段落”。</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>您的文本</translation>
    </message>
</context>
<context>
    <name>TextReading</name>
    <message>
        <source>No corridor could be made from “{0}”</source>
        <translation>无法用“{0}”制作运输走廊</translation>
    </message>
    <message>
        <source>The text is long: this corridor is made from its beginning</source>
        <translation>文本较长：此运输走廊用其开头部分制作</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Mark as passage</source>
        <translation>标记为段落</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>before {0}</source>
        <translation>{0} 年以前</translation>
    </message>
    <message>
        <source>dated by an article</source>
        <translation>日期来自文章</translation>
    </message>
    <message>
        <source>dated by another publication</source>
        <translation>日期来自其他出版物</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>passages: {0}</source>
        <translation>段落：{0}</translation>
    </message>
    <message>
        <source>Read where the article tells of it</source>
        <translation>阅读文章中谈到此事的地方</translation>
    </message>
    <message>
        <source>Timeline. Left and right go from event to event, Enter chooses.</source>
        <translation>时间轴。← 和 → 在事件之间移动，Enter 选择。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>No dated events are recorded for this corridor.</source>
        <translation>此运输走廊没有记录任何有日期的事件。</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>Travel times</source>
        <translation>旅行时间</translation>
    </message>
    <message>
        <source>Confirm a route first: travel times belong to routes.</source>
        <translation>请先确认一条线路：旅行时间属于线路。</translation>
    </message>
    <message>
        <source>May stay as it is: without a service, times come only from the text. The speeds of a template are assumed, and the corridor says so.</source>
        <translation>可以保持原样：没有运输服务时，时间只来自文本。模板的速度是假设的，运输走廊会注明这一点。</translation>
    </message>
    <message>
        <source>Services of the corridor that was copied</source>
        <translation>所复制的运输走廊的运输服务</translation>
    </message>
    <message>
        <source>Their estimates stay as they are, with their evidence.</source>
        <translation>其估计值保持不变，证据也保留。</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>运输服务名称</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this service</source>
        <translation>删除此运输服务</translation>
    </message>
    <message>
        <source>In the text: {0}, {1}</source>
        <translation>文本中：{0}，{1}</translation>
    </message>
    <message>
        <source>No template fits a route of several modes.</source>
        <translation>没有适合多种运输方式线路的模板。</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>没有运输服务</translation>
    </message>
    <message>
        <source>What runs here?</source>
        <translation>这里运行什么？</translation>
    </message>
    <message>
        <source>Passenger train</source>
        <translation>旅客列车</translation>
    </message>
    <message>
        <source>Freight train</source>
        <translation>货物列车</translation>
    </message>
    <message>
        <source>Truck or coach</source>
        <translation>卡车或客车</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>最可能</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>{0}, assumed</source>
        <translation>{0}，假设</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Explore</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单（F10）</translation>
    </message>
    <message>
        <source>Corridors (Ctrl+Shift+C)</source>
        <translation>运输走廊（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lessons (Shift+F5)</source>
        <translation>课件（Shift+F5）</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课件</translation>
    </message>
</context>
<context>
    <name>TravelTimeError</name>
    <message>
        <source>No service is known for “{route}”, so no travel time.</source>
        <translation>没有“{route}”的运输服务资料，因此没有旅行时间。</translation>
    </message>
    <message>
        <source>“{service}” does not run from {start} to {end}.</source>
        <translation>“{service}”不从{start}开往{end}。</translation>
    </message>
    <message>
        <source>“{service}” runs {period}, which does not include {date}.</source>
        <translation>“{service}”的运行时段为 {period}，不包括 {date}。</translation>
    </message>
    <message>
        <source>“{date}” is not a date that exists. Right would be 2017, 2017-06 or 2017-06-08.</source>
        <translation>“{date}”不是存在的日期。正确写法如 2017、2017-06 或 2017-06-08。</translation>
    </message>
    <message>
        <source>“{estimate}” cannot be {value} {unit}. It must lie between {low} and {high} {unit}.</source>
        <translation>“{estimate}”不能为 {value} {unit}。必须在 {low} 和 {high} {unit} 之间。</translation>
    </message>
    <message>
        <source>“{estimate}” must be a finite number of {unit}.</source>
        <translation>“{estimate}”必须是有限的数，单位 {unit}。</translation>
    </message>
    <message>
        <source>“{estimate}” is not known here. Known are: {known}.</source>
        <translation>此处没有“{estimate}”。已知的有：{known}。</translation>
    </message>
    <message>
        <source>No time is known for “{operation}” at “{crossing}”. Known are: {known}.</source>
        <translation>没有“{operation}”在“{crossing}”的时间。已知的有：{known}。</translation>
    </message>
    <message>
        <source>With {closed} closed, no way is left from {start} to {end}.</source>
        <translation>关闭{closed}后，从{start}到{end}已无线路可通。</translation>
    </message>
    <message>
        <source>It is not known how “{service}” would cross the border on {edge}.</source>
        <translation>不知道“{service}”如何在 {edge} 越过国界。</translation>
    </message>
    <message>
        <source>No running speed of “{service}” is known for {where}.</source>
        <translation>没有“{service}”在{where}的运行速度。</translation>
    </message>
    <message>
        <source>It is not known how “{service}” would change its mode between {edges}.</source>
        <translation>不知道“{service}”在 {edges} 之间如何转换运输方式。</translation>
    </message>
    <message>
        <source>The length of {edge} is unknown, and so is the travel time.</source>
        <translation>{edge} 的长度未知，因此旅行时间也未知。</translation>
    </message>
    <message>
        <source>No time zone is known for {place}.</source>
        <translation>{place}的时区未知。</translation>
    </message>
    <message>
        <source>The clocks of {zone} never showed {time}.</source>
        <translation>{zone} 的时钟从未显示过 {time}。</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>km</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>month</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>公里/小时</translation>
    </message>
    <message>
        <source>km/day</source>
        <translation>公里/天</translation>
    </message>
    <message>
        <source>m</source>
        <translation>米</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>m2</source>
        <translation>平方米</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>兆瓦</translation>
    </message>
    <message>
        <source>TEU</source>
        <translation>标准箱</translation>
    </message>
    <message>
        <source>TEU/yr</source>
        <translation>标准箱/年</translation>
    </message>
    <message>
        <source>kg/TEU</source>
        <translation>千克/标准箱</translation>
    </message>
    <message numerus="yes">
        <source>mi</source>
        <translation>
            <numerusform>英里</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nm</source>
        <translation>
            <numerusform>海里</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <translation>
            <numerusform>年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decades</source>
        <translation>
            <numerusform>个十年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trains</source>
        <translation>
            <numerusform>列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wagons</source>
        <translation>
            <numerusform>节车厢</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cars</source>
        <translation>
            <numerusform>辆汽车</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>containers</source>
        <translation>
            <numerusform>个集装箱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turbines</source>
        <translation>
            <numerusform>台风机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seats</source>
        <translation>
            <numerusform>个座位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>berths</source>
        <translation>
            <numerusform>个铺位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visits</source>
        <translation>
            <numerusform>人次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>countries</source>
        <translation>
            <numerusform>个国家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members</source>
        <translation>
            <numerusform>个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times</source>
        <translation>
            <numerusform>倍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passengers</source>
        <translation>
            <numerusform>名旅客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passengers a day</source>
        <translation>
            <numerusform>人次/日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passengers a year</source>
        <translation>
            <numerusform>人次/年</numerusform>
        </translation>
    </message>
    <message>
        <source>billion yuan</source>
        <translation>十亿元</translation>
    </message>
    <message>
        <source>billion US dollars</source>
        <translation>十亿美元</translation>
    </message>
    <message>
        <source>million tonnes</source>
        <translation>百万吨</translation>
    </message>
    <message>
        <source>million tonnes a year</source>
        <translation>百万吨/年</translation>
    </message>
    <message>
        <source>million passengers a year</source>
        <translation>百万人次/年</translation>
    </message>
    <message>
        <source>rupiah</source>
        <translation>印尼盾</translation>
    </message>
    <message>
        <source>trillion rupiah</source>
        <translation>万亿印尼盾</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>yuan/USD</source>
        <translation>元/美元</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What if: not the published state</source>
        <translation>假如：不是已公布的状态</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假如</translation>
    </message>
    <message>
        <source>bogie change</source>
        <translation>更换转向架</translation>
    </message>
    <message>
        <source>passengers change trains</source>
        <translation>旅客换乘</translation>
    </message>
    <message>
        <source>containers change wagons</source>
        <translation>集装箱换装到其他车辆</translation>
    </message>
    <message>
        <source>wait for wagons</source>
        <translation>等待车辆</translation>
    </message>
    <message>
        <source>change of gauge, kind not recorded</source>
        <translation>轨距变换，方式未记录</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Time asked about</source>
        <translation>所问的时间</translation>
    </message>
</context>
<context>
    <name>WhatIfMenus</name>
    <message>
        <source>Changes: {0}</source>
        <translation>更改：{0}</translation>
    </message>
    <message>
        <source>Border stations</source>
        <translation>口岸站</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>区段</translation>
    </message>
    <message>
        <source>{0} (published state)</source>
        <translation>{0}（已公布的状态）</translation>
    </message>
    <message>
        <source>Another year or day…</source>
        <translation>其他年份或日期…</translation>
    </message>
    <message>
        <source>Which time?</source>
        <translation>哪个时间？</translation>
    </message>
    <message>
        <source>A year, month or day, such as 2017, 2017-06 or 2017-06-08</source>
        <translation>年、月或日，例如 2017、2017-06 或 2017-06-08</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close a border station or a segment</source>
        <translation>关闭口岸站或区段</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>轨距</translation>
    </message>
    <message>
        <source>Choose how the change of gauge is made</source>
        <translation>选择变换轨距的方式</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>运输服务</translation>
    </message>
    <message>
        <source>Choose among the trains of a route</source>
        <translation>在一条线路的列车中选择</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Ask about another time</source>
        <translation>询问其他时间</translation>
    </message>
    <message>
        <source>List the changes, take them back one by one</source>
        <translation>列出各项更改，可逐项撤回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤回上一项更改</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to the published state</source>
        <translation>回到已公布的状态</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>near {0}, between it and {1}</source>
        <translation>靠近{0}，在它与{1}之间</translation>
    </message>
    <message>
        <source>km {0}, {1} after departure</source>
        <translation>{0} km 处，出发后 {1}</translation>
    </message>
    <message>
        <source>{0}: {1} km in {2}.</source>
        <translation>{0}：{1} km，用时 {2}。</translation>
    </message>
    <message>
        <source>Border {0} at km {1}: {2} of waiting.</source>
        <translation>口岸 {0}（{1} km 处）：等候 {2}。</translation>
    </message>
    <message>
        <source>Change of mode in {0} at km {1}: {2} in port.</source>
        <translation>在{0}（{1} km 处）转换运输方式：在港 {2}。</translation>
    </message>
    <message>
        <source>Published: {0}.</source>
        <translation>已公布：{0}。</translation>
    </message>
    <message>
        <source>Speed, {0}</source>
        <translation>速度，{0}</translation>
    </message>
    <message>
        <source>Stops, {0}</source>
        <translation>停站，{0}</translation>
    </message>
    <message>
        <source>Checks, {0}</source>
        <translation>查验，{0}</translation>
    </message>
    <message>
        <source>Gauge, {0}</source>
        <translation>轨距，{0}</translation>
    </message>
    <message>
        <source>Waiting, {0}</source>
        <translation>等候，{0}</translation>
    </message>
    <message>
        <source>Loading, {0}</source>
        <translation>装卸，{0}</translation>
    </message>
    <message>
        <source>Every way between these two places is hidden on the left.</source>
        <translation>这两地之间的所有线路都已在左侧隐藏。</translation>
    </message>
    <message>
        <source>Choose two different places.</source>
        <translation>请选择两个不同的地点。</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Running speed</source>
        <translation>运行速度</translation>
    </message>
    <message>
        <source>Border, gauge</source>
        <translation>口岸、轨距</translation>
    </message>
    <message>
        <source>Loading, unloading</source>
        <translation>装卸</translation>
    </message>
    <message>
        <source>Stops, waiting</source>
        <translation>停站、等候</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>未能解释</translation>
    </message>
    <message>
        <source>at sea</source>
        <translation>海上</translation>
    </message>
    <message>
        <source>Why equally fast?</source>
        <translation>为什么一样快？</translation>
    </message>
    <message>
        <source>Why {0} faster?</source>
        <translation>为什么快 {0}？</translation>
    </message>
    <message>
        <source>{0} slower</source>
        <translation>慢 {0}</translation>
    </message>
    <message>
        <source>{0} faster</source>
        <translation>快 {0}</translation>
    </message>
    <message>
        <source>Both ways take equally long in every case.</source>
        <translation>在所有情形中，两条线路用时都相同。</translation>
    </message>
    <message>
        <source>In {0} of {1} cases “{2}” is between {3} and {4}.</source>
        <translation>在 {1} 种情形的 {0} 种中，“{2}”介于{3} 与{4} 之间。</translation>
    </message>
    <message>
        <source>In {0} of {1} cases “{2}” is between {3} and {4} faster.</source>
        <translation>在 {1} 种情形的 {0} 种中，“{2}”快 {3} 至 {4}。</translation>
    </message>
    <message>
        <source>{0}; in {1} of {2} cases between {3} and {4}</source>
        <translation>{0}；在 {2} 种情形的 {1} 种中，介于 {3} 与 {4} 之间</translation>
    </message>
    <message>
        <source>Model: {0}; in {1} of {2} cases between {3} and {4}</source>
        <translation>模型：{0}；在 {2} 种情形的 {1} 种中，介于 {3} 与 {4} 之间</translation>
    </message>
    <message>
        <source>Timetable: {0}</source>
        <translation>时刻表：{0}</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>模型 {0}</translation>
    </message>
    <message>
        <source>timetable; model {0}</source>
        <translation>时刻表；模型 {0}</translation>
    </message>
    <message>
        <source>The model&apos;s parts do not explain {0} of the timetable.</source>
        <translation>时刻表中有 {0} 不能由模型的各部分解释。</translation>
    </message>
    <message>
        <source>The model&apos;s parts are {0} longer than the timetable.</source>
        <translation>模型各部分之和比时刻表长 {0}。</translation>
    </message>
    <message>
        <source>The middles of the parts and the middle of the whole differ by {0}.</source>
        <translation>各部分的中位数之和与整体的中位数相差 {0}。</translation>
    </message>
    <message>
        <source>Cases that fit the published times of trains count more: they weigh as much as {0} of {1} equal ones.</source>
        <translation>与列车已公布时间相吻合的情形权重更大：其总权重相当于 {1} 种等权情形中的 {0} 种。</translation>
    </message>
    <message>
        <source>{0}: {1} (from {2} to {3})</source>
        <translation>{0}：{1}（{2} 至 {3}）</translation>
    </message>
    <message>
        <source>A timetable is what a railway published, and is told first. The model adds up running, stops, border and waiting from speeds and hours that are partly assumed. What its parts do not explain of the timetable stands beside them as a part of its own.</source>
        <translation>时刻表由铁路部门公布，因此首先列出。模型则根据速度和时长，将运行、停站、口岸和等候的时间相加，其中部分为假设。时刻表中不能由模型各部分解释的时间，作为单独的一部分列在旁边。</translation>
    </message>
    <message>
        <source>loading and waiting in port</source>
        <translation>在港口的装载和等候</translation>
    </message>
    <message>
        <source>waiting until a train is complete</source>
        <translation>等待列车编组完成</translation>
    </message>
    <message>
        <source>shunting</source>
        <translation>调车</translation>
    </message>
    <message>
        <source>The model&apos;s time is for running, stops and border; it leaves out {0}.</source>
        <translation>模型的时间包括运行、停站和口岸；不包括{0}。</translation>
    </message>
    <message>
        <source>The model&apos;s time is for running, stops, border and what is loaded between ship and train; it leaves out {0}.</source>
        <translation>模型的时间包括运行、停站、口岸以及船舶与列车之间的装卸；不包括{0}。</translation>
    </message>
    <message>
        <source>“{0}” is led another way: {1} km by {2}.</source>
        <translation>“{0}”改走其他线路：{1} km，经{2}。</translation>
    </message>
    <message>
        <source>No way joins these two places. Choose other places.</source>
        <translation>没有线路连接这两地。请选择其他地点。</translation>
    </message>
    <message>
        <source>This corridor has no routes yet: there is nothing to compare.</source>
        <translation>此运输走廊还没有线路，没有可比较的内容。</translation>
    </message>
    <message>
        <source>Choose two places to see how long the way between them takes.</source>
        <translation>请选择两个地点，查看它们之间的线路需要多长时间。</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Only one way between these two places is in view, so there is nothing to hold it against. Choose other places, or show more routes on the left.</source>
        <translation>这两地之间只有一条可见的线路，因此没有可比较的对象。请选择其他地点，或在左侧显示更多线路。</translation>
    </message>
    <message>
        <source>Hours since departure. Point at a line, or use the arrow keys.</source>
        <translation>出发后的小时数。指向一条线，或使用方向键。</translation>
    </message>
    <message>
        <source>Time over distance</source>
        <translation>时间与距离</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分解</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>假如…</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞速</translation>
    </message>
    <message>
        <source>Let both leave at once on the map</source>
        <translation>让两者在地图上同时出发</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Shortest line on the WGS 84 ellipsoid (geodesic after Karney, with PROJ).</source>
        <translation>WGS 84 椭球面上的最短线（按 Karney 方法求大地线，使用 PROJ）。</translation>
    </message>
    <message>
        <source>Measured along the line in the network data, not along the drawn line.</source>
        <translation>沿路网数据中的线量算，而不是沿所画的线。</translation>
    </message>
    <message>
        <source>Sum of the parts along the line.</source>
        <translation>沿线各部分之和。</translation>
    </message>
    <message>
        <source>Difference of two values.</source>
        <translation>两个数值之差。</translation>
    </message>
    <message>
        <source>Amount divided by a rate.</source>
        <translation>金额除以汇率。</translation>
    </message>
    <message>
        <source>Growth from one published level to another.</source>
        <translation>从一个已公布水平到另一个已公布水平的增长。</translation>
    </message>
    <message>
        <source>Counted from what is published.</source>
        <translation>根据已公布的内容计数。</translation>
    </message>
    <message>
        <source>Read from the calendar.</source>
        <translation>根据日历读出。</translation>
    </message>
    <message>
        <source>A published hour as the clocks of a time zone show it.</source>
        <translation>将已公布的钟点换算成某一时区的时间。</translation>
    </message>
    <message>
        <source>A length divided by the time it takes.</source>
        <translation>长度除以所需时间。</translation>
    </message>
    <message>
        <source>Travel time of the model: running, stops, border and waiting added up.</source>
        <translation>模型的旅行时间：运行、停站、口岸和等候相加。</translation>
    </message>
    <message>
        <source>reliability: high</source>
        <translation>可靠性：高</translation>
    </message>
    <message>
        <source>reliability: medium</source>
        <translation>可靠性：中</translation>
    </message>
    <message>
        <source>reliability: low</source>
        <translation>可靠性：低</translation>
    </message>
    <message>
        <source>Network: {0}</source>
        <translation>路网：{0}</translation>
    </message>
    <message>
        <source>paragraph {0}</source>
        <translation>第 {0} 自然段</translation>
    </message>
    <message>
        <source>paragraph {0}, sentence {1}</source>
        <translation>第 {0} 自然段第 {1} 句</translation>
    </message>
    <message>
        <source>paragraph {0}, sentences {1}–{2}</source>
        <translation>第 {0} 自然段第 {1}–{2} 句</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>明确写出</translation>
    </message>
    <message>
        <source>implies it</source>
        <translation>间接表明</translation>
    </message>
    <message>
        <source>rail</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>road</source>
        <translation>公路</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>海运</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>渡轮</translation>
    </message>
    <message>
        <source>river</source>
        <translation>内河</translation>
    </message>
    <message>
        <source>air</source>
        <translation>航空</translation>
    </message>
    <message>
        <source>Along the railway</source>
        <translation>沿铁路</translation>
    </message>
    <message>
        <source>Along the road</source>
        <translation>沿公路</translation>
    </message>
    <message>
        <source>Along the sea lane</source>
        <translation>沿海上航线</translation>
    </message>
    <message>
        <source>Along the ferry line</source>
        <translation>沿渡轮航线</translation>
    </message>
    <message>
        <source>Along the river</source>
        <translation>沿河流</translation>
    </message>
    <message>
        <source>Along the flight path</source>
        <translation>沿航空线</translation>
    </message>
    <message>
        <source>Along the way ({0})</source>
        <translation>沿线路（{0}）</translation>
    </message>
    <message>
        <source>passenger trains</source>
        <translation>旅客列车</translation>
    </message>
    <message>
        <source>container trains</source>
        <translation>集装箱列车</translation>
    </message>
    <message>
        <source>highway</source>
        <translation>公路</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>several modes</source>
        <translation>多种运输方式</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>town</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>port city</source>
        <translation>港口城市</translation>
    </message>
    <message>
        <source>border crossing</source>
        <translation>口岸</translation>
    </message>
    <message>
        <source>border station</source>
        <translation>口岸站</translation>
    </message>
    <message>
        <source>railway junction</source>
        <translation>铁路枢纽</translation>
    </message>
    <message>
        <source>site</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>route</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>得到支持</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>近似</translation>
    </message>
    <message>
        <source>different scope</source>
        <translation>口径不同</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>与证据矛盾</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>无法核查</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>The draft cannot be opened</source>
        <translation>无法打开草稿</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“{0}” holds no number. Select the figure with its unit.</source>
        <translation>“{0}”不含数字。请将数据连同单位一起选中。</translation>
    </message>
    <message>
        <source>Places or passages ({0})</source>
        <translation>地点或段落 ({0})</translation>
    </message>
    <message>
        <source>Add places from a file</source>
        <translation>从文件添加地点</translation>
    </message>
    <message>
        <source>“{0}” cannot be added</source>
        <translation>无法添加“{0}”</translation>
    </message>
    <message>
        <source>“{0}” holds no place or passage that is not here already.</source>
        <translation>“{0}”中的地点和段落这里都已经有了。</translation>
    </message>
    <message>
        <source>Proposed from “{0}”: {1} places, {2} passages.</source>
        <translation>来自“{0}”的建议：{1} 个地点，{2} 个段落。</translation>
    </message>
    <message>
        <source>Share the corridor</source>
        <translation>分享运输走廊</translation>
    </message>
    <message>
        <source>Share the corridor without the words of the text?</source>
        <translation>分享运输走廊时不含文本原文？</translation>
    </message>
    <message>
        <source>Without them, the corridor names the text and says where each passage stands; whoever has a copy of it can read along. The words belong to their publisher: share them only if you wrote the text yourself or may pass it on.</source>
        <translation>不含原文时，运输走廊会写明文本名称和每个段落的位置；有该文本副本的人可以对照阅读。原文归出版者所有：只有文本是您自己写的或您有权转发时，才可分享原文。</translation>
    </message>
    <message>
        <source>Without the text</source>
        <translation>不含文本</translation>
    </message>
    <message>
        <source>With the text…</source>
        <translation>连同文本…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Share the words too?</source>
        <translation>原文也分享吗？</translation>
    </message>
    <message>
        <source>Whoever gets the file gets the whole text “{0}”.</source>
        <translation>得到该文件的人会得到“{0}”的全文。</translation>
    </message>
    <message>
        <source>Did you write it yourself, or may you pass it on?</source>
        <translation>文本是您自己写的，或您有权转发吗？</translation>
    </message>
    <message>
        <source>Yes, share the words too</source>
        <translation>是，原文也分享</translation>
    </message>
    <message>
        <source>Corridors ({0})</source>
        <translation>运输走廊 ({0})</translation>
    </message>
    <message>
        <source>Saved as {0}, without a word of the text.</source>
        <translation>已保存为 {0}，不含任何原文。</translation>
    </message>
    <message>
        <source>Saved as {0}, with the whole text.</source>
        <translation>已保存为 {0}，含全文。</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>已保存为 {0}。</translation>
    </message>
    <message>
        <source>It says of itself that it is a draft: {0}.</source>
        <translation>它会注明自己是草稿：{0}。</translation>
    </message>
    <message>
        <source>“{0}” cannot be made</source>
        <translation>无法制作“{0}”</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>无法保存“{0}”</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>还有 {0} 项</translation>
    </message>
    <message>
        <source>What was deleted is named elsewhere, and was taken out there too</source>
        <translation>删除的内容在别处也被提到，已在那里一并去掉</translation>
    </message>
    <message>
        <source>To have it back, undo the deletion.</source>
        <translation>如需恢复，请撤销删除。</translation>
    </message>
    <message>
        <source>The draft could not be kept: {0}</source>
        <translation>无法保存草稿：{0}</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>正在读取“{0}”…</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>{start} is both the beginning and the end.</source>
        <translation>{start}既是起点又是终点。</translation>
    </message>
    <message>
        <source>{place} lies {nearest_km:,.0f} km from the nearest {what}; more than {most_km:.0f} km are not bridged.</source>
        <translation>{place}距最近的{what} {nearest_km:,.0f} km；超过 {most_km:.0f} km 的空缺不予连接。</translation>
    </message>
    <message>
        <source>Both ends are nearest to the same point of the same {what}: {start} is too close.</source>
        <translation>两端最靠近同一{what}的同一点：{start}太近。</translation>
    </message>
    <message>
        <source>{place} lies in what is to be avoided.</source>
        <translation>{place}位于要避开的范围内。</translation>
    </message>
    <message>
        <source>No way leads from {start} to {end} by {kinds}.</source>
        <translation>从{start}到{end}没有经{kinds}的线路。</translation>
    </message>
    <message>
        <source>“{name}” is no strait or canal known here. Known are: {known}.</source>
        <translation>“{name}”不是此处已知的海峡或运河。已知的有：{known}。</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>main road</source>
        <translation>干线公路</translation>
    </message>
    <message>
        <source>port or sea lane</source>
        <translation>港口或海上航线</translation>
    </message>
    <message>
        <source>Are latitude and longitude swapped? The latitude comes first.</source>
        <translation>纬度和经度颠倒了吗？应先写纬度。</translation>
    </message>
    <message>
        <source>Something is avoided; without that there may be one.</source>
        <translation>有要避开的内容；不避开时可能有线路。</translation>
    </message>
    <message>
        <source>No gap in the data may be bridged; with gaps there may be one.</source>
        <translation>不允许连接数据中的空缺；允许时可能有线路。</translation>
    </message>
    <message>
        <source>By sea as well, ships may join what land does not.</source>
        <translation>如果也走海运，船舶或许能连接陆上不相连的地方。</translation>
    </message>
    <message>
        <source>“{text}” is no place that is known here. Try another spelling, or “lat,lon”.</source>
        <translation>“{text}”不是此处已知的地点。请换一种拼写，或用“纬度, 经度”。</translation>
    </message>
    <message>
        <source>Several places are called “{text}”. Add a country or region, such as “{text}, {where}”, or give “lat,lon”:</source>
        <translation>有多个地点名为“{text}”。请加上国家或地区，例如“{text}, {where}”，或写“纬度, 经度”：</translation>
    </message>
    <message>
        <source>“{text}” is too large for a way to begin or end there. Name a place in it, or “lat,lon”:</source>
        <translation>“{text}”范围太大，不能作为线路的起点或终点。请写其中的一个地点，或“纬度, 经度”：</translation>
    </message>
    <message>
        <source>“{text}”: latitude and longitude look swapped; the latitude comes first and lies between -90 and 90.</source>
        <translation>“{text}”：纬度和经度似乎颠倒了；应先写纬度，介于 -90 与 90 之间。</translation>
    </message>
    <message>
        <source>“{text}”: no place on Earth; latitudes lie between -90 and 90, longitudes between -180 and 180.</source>
        <translation>“{text}”：不是地球上的地点；纬度介于 -90 与 90 之间，经度介于 -180 与 180 之间。</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>各部分互不匹配</translation>
    </message>
</context>
<context>
    <name>WriteError</name>
    <message>
        <source>No space left on device. Make room there, or choose another disk.</source>
        <translation>设备上没有剩余空间。请腾出空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>No such file: there is no such folder. Make it, or choose another.</source>
        <translation>没有这个文件夹。请新建，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Permission denied. Choose a folder that you may write into.</source>
        <translation>没有权限。请选择您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>The name is not possible here. Choose a shorter and plainer one.</source>
        <translation>此处不能使用该名称。请选择更短、更简单的名称。</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another name.</source>
        <translation>已有同名的文件夹。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is something of that name already. Choose a new name.</source>
        <translation>已有同名的内容。请选择新的名称。</translation>
    </message>
    <message>
        <source>That is a device or a pipe and no file. Choose another name.</source>
        <translation>那是设备或管道，不是文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>That is a link that leads to no file. Choose another name.</source>
        <translation>那是没有指向任何文件的链接。请选择其他名称。</translation>
    </message>
    <message>
        <source>A file of another kind has that name. Choose another name.</source>
        <translation>该名称已被另一类文件使用。请选择其他名称。</translation>
    </message>
    <message>
        <source>The file did not come out whole and was thrown away. Try again.</source>
        <translation>文件没有完整写成，已被丢弃。请重试。</translation>
    </message>
    <message>
        <source>Another window of the program is writing there. Try again in a moment.</source>
        <translation>程序的另一个窗口正在那里写入。请稍后重试。</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>系统提示：{0}。</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>原有的内容没有改变。</translation>
    </message>
    <message>
        <source>No space left on device, where your data folder lies ({0}). Make room there.</source>
        <translation>您的数据文件夹（{0}）所在的设备上没有剩余空间。请在那里腾出空间。</translation>
    </message>
    <message>
        <source>No such file: a part of your data folder is gone ({0}). Bring it back.</source>
        <translation>您的数据文件夹有一部分已不存在（{0}）。请将其恢复。</translation>
    </message>
    <message>
        <source>Permission denied: the program may not write into your data folder ({0}). Have that allowed.</source>
        <translation>没有权限：程序不能写入您的数据文件夹（{0}）。请为其授予写入权限。</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Put a figure of the corridor here, with who says so; or type {</source>
        <translation>在此插入运输走廊的一个数据，并注明谁说的；或键入 {</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>数据…</translation>
    </message>
</context>
<context>
    <name>YearPlayer</name>
    <message>
        <source>As it stood</source>
        <translation>当年面貌</translation>
    </message>
    <message>
        <source>Show the map&apos;s network as it stood at the end of a year. What was not there yet is drawn faint.</source>
        <translation>显示路网在某一年底的面貌。当时尚未建成的部分以浅色绘出。</translation>
    </message>
    <message>
        <source>+1 year</source>
        <translation>+1 年</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Let the network grow year by year</source>
        <translation>让路网逐年延伸</translation>
    </message>
</context>
</TS>
