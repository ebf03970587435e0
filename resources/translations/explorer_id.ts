<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutDataDialog</name>
    <message>
        <source>About the data</source>
        <translation>Tentang data</translation>
    </message>
    <message>
        <source>The licence file is missing from this copy.</source>
        <translation>Berkas lisensi tidak ada dalam salinan program ini.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Corridor Explorer</source>
        <translation>Tentang Corridor Explorer</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versi {0}</translation>
    </message>
    <message>
        <source>Open a transport corridor, see it on a map, compare its routes, and for every number get the answer to “says who?”</source>
        <translation>Buka koridor transportasi, lihat di peta, bandingkan rutenya, dan dapatkan jawaban “kata siapa?” untuk setiap angka.</translation>
    </message>
    <message>
        <source>MIT licence. It works without network and without an account; nothing leaves this computer.</source>
        <translation>Lisensi MIT. Berjalan tanpa jaringan dan tanpa akun; tidak ada data yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open your copy of an article…</source>
        <translation>Buka salinan artikel Anda…</translation>
    </message>
    <message>
        <source>Read an article with its passages marked</source>
        <translation>Baca artikel dengan penggalan teks yang ditandai</translation>
    </message>
    <message>
        <source>Open a corridor…</source>
        <translation>Buka koridor…</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>Simpan peta sebagai gambar…</translation>
    </message>
    <message>
        <source>Save what the map shows as PNG, SVG or PDF</source>
        <translation>Simpan peta yang tampak sebagai PNG, SVG, atau PDF</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Tutup program</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>Mundur satu langkah</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Take back the last undo</source>
        <translation>Terapkan lagi langkah yang diurungkan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Find a place, a figure or a passage</source>
        <translation>Temukan tempat, angka, atau penggalan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>Tampilkan peta lebih besar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Show more of the map</source>
        <translation>Tampilkan peta lebih luas</translation>
    </message>
    <message>
        <source>Show the whole route</source>
        <translation>Tampilkan seluruh rute</translation>
    </message>
    <message>
        <source>Fit the map to the route in hand</source>
        <translation>Sesuaikan peta dengan rute yang dipilih</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Penggalan berikutnya</translation>
    </message>
    <message>
        <source>Go to the next passage of the article</source>
        <translation>Ke penggalan berikutnya dalam artikel</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Gunakan seluruh layar</translation>
    </message>
    <message>
        <source>About the data</source>
        <translation>Tentang data</translation>
    </message>
    <message>
        <source>Where the map and the figures come from</source>
        <translation>Asal peta dan angka</translation>
    </message>
    <message>
        <source>About Corridor Explorer</source>
        <translation>Tentang Corridor Explorer</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versi dan lisensi</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ba&amp;hasa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>Show the part of the map that was shown before</source>
        <translation>Kembali ke bagian peta yang tadi ditampilkan</translation>
    </message>
    <message>
        <source>Show the part of the map that was shown after this one</source>
        <translation>Maju ke bagian peta berikutnya</translation>
    </message>
    <message>
        <source>Measure distance</source>
        <translation>Ukur jarak</translation>
    </message>
    <message>
        <source>Measure along points that you click on the map</source>
        <translation>Ukur melalui titik-titik yang Anda klik di peta</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Kurangi gerakan</translation>
    </message>
    <message>
        <source>Move the map at once, without flights and without running on</source>
        <translation>Pindahkan peta seketika, tanpa animasi</translation>
    </message>
    <message>
        <source>Your copies…</source>
        <translation>Salinan Anda…</translation>
    </message>
    <message>
        <source>List the copies of articles that are kept, and remove them</source>
        <translation>Lihat salinan artikel yang disimpan, dan hapus yang tidak diperlukan</translation>
    </message>
    <message>
        <source>Print the map…</source>
        <translation>Cetak peta…</translation>
    </message>
    <message>
        <source>See the map on paper and print it</source>
        <translation>Lihat tampilan peta di kertas, lalu cetak</translation>
    </message>
    <message>
        <source>Print the claim check…</source>
        <translation>Cetak hasil pemeriksaan klaim…</translation>
    </message>
    <message>
        <source>See the listed claims on paper and print them</source>
        <translation>Lihat klaim yang terdaftar di atas kertas dan cetak</translation>
    </message>
    <message>
        <source>Save the claim check as PDF…</source>
        <translation>Simpan hasil pemeriksaan klaim sebagai PDF…</translation>
    </message>
    <message>
        <source>Save the listed claims with their evidence as a document</source>
        <translation>Simpan klaim yang terdaftar dengan buktinya sebagai dokumen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Save lines, places, passages or sources for other programs</source>
        <translation>Simpan jalur, tempat, penggalan, atau sumber untuk program lain</translation>
    </message>
    <message>
        <source>Race of the two ways</source>
        <translation>Adu cepat kedua rute</translation>
    </message>
    <message>
        <source>Let the two compared ways leave at once on the map</source>
        <translation>Berangkatkan kereta kedua rute serentak di peta</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>Pemeriksaan klaim</translation>
    </message>
    <message>
        <source>See every claim of the articles with its verdict</source>
        <translation>Lihat semua klaim dalam artikel beserta hasil pemeriksaannya</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>Published times beside the model</source>
        <translation>Waktu menurut publikasi dan menurut model</translation>
    </message>
    <message>
        <source>How well the travel times fit what is published</source>
        <translation>Seberapa cocok waktu tempuh model dengan yang dipublikasikan</translation>
    </message>
    <message>
        <source>Open another corridor from a .corridor file</source>
        <translation>Buka koridor lain dari berkas .corridor</translation>
    </message>
    <message>
        <source>Open a corridor&apos;s folder…</source>
        <translation>Buka folder koridor…</translation>
    </message>
    <message>
        <source>Open a corridor that is being worked on</source>
        <translation>Buka koridor yang sedang dikerjakan</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>Read places, passages or sources of a file into a new corridor</source>
        <translation>Baca tempat, penggalan, atau sumber dari berkas ke koridor baru</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Penggalan sebelumnya</translation>
    </message>
    <message>
        <source>Go to the previous passage of the article</source>
        <translation>Ke penggalan sebelumnya dalam artikel</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>How to do what the program is made for, task by task</source>
        <translation>Cara memakai program ini, tugas demi tugas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tombol pintas</translation>
    </message>
    <message>
        <source>List every key of the window and of the map</source>
        <translation>Daftar semua tombol jendela dan peta</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Mulai dari awal</translation>
    </message>
    <message>
        <source>Forget what was chosen and show the corridor as at first</source>
        <translation>Lupakan semua pilihan dan tampilkan koridor seperti semula</translation>
    </message>
    <message>
        <source>Map only</source>
        <translation>Peta saja</translation>
    </message>
    <message>
        <source>Fold everything over the map; again: as it was</source>
        <translation>Lipat semua yang ada di atas peta; sekali lagi: seperti semula</translation>
    </message>
    <message>
        <source>List of routes and places</source>
        <translation>Daftar rute dan tempat</translation>
    </message>
    <message>
        <source>Fold or open the list at the left</source>
        <translation>Lipat atau buka daftar di kiri</translation>
    </message>
    <message>
        <source>Page below the map</source>
        <translation>Halaman di bawah peta</translation>
    </message>
    <message>
        <source>Fold or open the page of a question</source>
        <translation>Lipat atau buka halaman pertanyaan</translation>
    </message>
    <message>
        <source>Sheet at the right</source>
        <translation>Lembar di kanan</translation>
    </message>
    <message>
        <source>Fold or open details, article or claims</source>
        <translation>Lipat atau buka rincian, artikel, atau klaim</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Buka menu</translation>
    </message>
    <message>
        <source>Corridors…</source>
        <translation>Koridor…</translation>
    </message>
    <message>
        <source>Choose another corridor, or open one of your own</source>
        <translation>Pilih koridor lain, atau buka milik Anda sendiri</translation>
    </message>
    <message>
        <source>New corridor from a text…</source>
        <translation>Koridor baru dari teks…</translation>
    </message>
    <message>
        <source>Make a corridor of your own from an article or any text</source>
        <translation>Buat koridor sendiri dari artikel atau teks apa pun</translation>
    </message>
    <message>
        <source>Save a page for pupils…</source>
        <translation>Simpan halaman untuk murid…</translation>
    </message>
    <message>
        <source>Save map, race, claims and a lesson&apos;s questions as one web page</source>
        <translation>Simpan peta, adu cepat, klaim, dan soal pelajaran sebagai satu halaman web</translation>
    </message>
    <message>
        <source>Save a quiz for Moodle…</source>
        <translation>Simpan kuis untuk Moodle…</translation>
    </message>
    <message>
        <source>Save a lesson&apos;s questions as Moodle XML or GIFT</source>
        <translation>Simpan soal pelajaran sebagai Moodle XML atau GIFT</translation>
    </message>
    <message>
        <source>Edit a copy of this corridor</source>
        <translation>Sunting salinan koridor ini</translation>
    </message>
    <message>
        <source>Change places, routes, passages and claims; the corridor itself stays</source>
        <translation>Ubah tempat, rute, penggalan, dan klaim; koridor aslinya tetap</translation>
    </message>
    <message>
        <source>Your drafts…</source>
        <translation>Rancangan Anda…</translation>
    </message>
    <message>
        <source>Open, rename and delete corridors in the making</source>
        <translation>Buka, ganti nama, dan hapus koridor yang sedang disusun</translation>
    </message>
    <message>
        <source>Show the lesson or the map to the whole room</source>
        <translation>Tampilkan pelajaran atau peta kepada seluruh kelas</translation>
    </message>
    <message>
        <source>Lessons…</source>
        <translation>Pelajaran…</translation>
    </message>
    <message>
        <source>Choose a lesson of this corridor and present it</source>
        <translation>Pilih pelajaran koridor ini dan presentasikan</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Pelajaran baru</translation>
    </message>
    <message>
        <source>Make a lesson of your own of what the map shows</source>
        <translation>Buat pelajaran Anda sendiri dari apa yang tampak di peta</translation>
    </message>
    <message>
        <source>Share the lesson…</source>
        <translation>Bagikan pelajaran…</translation>
    </message>
    <message>
        <source>Save the lesson in hand with its corridor as one file</source>
        <translation>Simpan pelajaran yang sedang dibuat bersama koridornya dalam satu berkas</translation>
    </message>
    <message>
        <source>Save a hand-out…</source>
        <translation>Simpan lembar kerja…</translation>
    </message>
    <message>
        <source>Save a lesson&apos;s worksheet, or its key, to be printed</source>
        <translation>Simpan lembar kerja sebuah pelajaran, atau kuncinya, untuk dicetak</translation>
    </message>
    <message>
        <source>Record the screen as a step</source>
        <translation>Rekam layar sebagai langkah</translation>
    </message>
    <message>
        <source>Make a step of a lesson of what is on the screen now</source>
        <translation>Jadikan isi layar sekarang sebuah langkah pelajaran</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>Tur singkat</translation>
    </message>
    <message>
        <source>See in three steps where to begin</source>
        <translation>Lihat dalam tiga langkah dari mana memulai</translation>
    </message>
</context>
<context>
    <name>AppearanceMenus</name>
    <message>
        <source>Appearance</source>
        <translation>Gaya tampilan</translation>
    </message>
    <message>
        <source>Map style</source>
        <translation>Gaya peta</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Mengikuti jendela</translation>
    </message>
</context>
<context>
    <name>ArticleCopies</name>
    <message>
        <source>The copy is open, but could not be kept for next time: {0}</source>
        <translation>Salinan terbuka, tetapi tidak dapat disimpan untuk lain kali: {0}</translation>
    </message>
    <message>
        <source>Not one of the articles</source>
        <translation>Bukan salah satu artikel</translation>
    </message>
    <message>
        <source>“{0}” is not one of this corridor&apos;s articles.</source>
        <translation>“{0}” bukan salah satu artikel koridor ini.</translation>
    </message>
    <message>
        <source>Do you want to read it as plain text?</source>
        <translation>Apakah Anda ingin membacanya sebagai teks biasa?</translation>
    </message>
    <message>
        <source>Open as plain text</source>
        <translation>Buka sebagai teks biasa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened</source>
        <translation>“{0}” tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Reading “{0}” was cancelled.</source>
        <translation>Pembacaan “{0}” dibatalkan.</translation>
    </message>
    <message>
        <source>The copy could not be removed: {0}</source>
        <translation>Salinan tidak dapat dihapus: {0}</translation>
    </message>
    <message>
        <source>{0} files cannot be opened</source>
        <translation>{0} berkas tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Remove the copy?</source>
        <translation>Hapus salinan?</translation>
    </message>
    <message>
        <source>Remove your copy of “{0}”?</source>
        <translation>Hapus salinan Anda dari “{0}”?</translation>
    </message>
    <message>
        <source>The program forgets the text. The file that you opened stays where it is.</source>
        <translation>Teks ini dihapus dari program. Berkas yang Anda buka tetap di tempatnya.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Jangan hapus</translation>
    </message>
    <message>
        <source>“{0}” is closed.</source>
        <translation>“{0}” ditutup.</translation>
    </message>
    <message>
        <source>“{0}” is closed. Your copy stays kept: File → Your copies opens it again.</source>
        <translation>“{0}” ditutup. Salinan Anda tetap disimpan: Berkas → Salinan Anda membukanya lagi.</translation>
    </message>
    <message>
        <source>Your kept copy of “{0}” is empty or damaged. Open the article&apos;s file once more; the other copies are unharmed.</source>
        <translation>Salinan “{0}” yang Anda simpan kosong atau rusak. Buka lagi berkas artikelnya; salinan lain tidak terpengaruh.</translation>
    </message>
    <message>
        <source>Make a corridor from it</source>
        <translation>Buat koridor darinya</translation>
    </message>
</context>
<context>
    <name>ArticleFooter</name>
    <message>
        <source>Walk through all passages again</source>
        <translation>Telusuri kembali semua penggalan</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Semua penggalan</translation>
    </message>
    <message>
        <source>Claim check: {0}</source>
        <translation>Pemeriksaan klaim: {0}</translation>
    </message>
    <message>
        <source>Is it true?</source>
        <translation>Benarkah?</translation>
    </message>
    <message>
        <source>What these words mean</source>
        <translation>Arti kata-kata ini</translation>
    </message>
    <message>
        <source>How your copy was compared</source>
        <translation>Cara salinan Anda dibandingkan</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rute</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Penggalan</translation>
    </message>
    <message>
        <source>Claims and times</source>
        <translation>Klaim dan waktu</translation>
    </message>
    <message>
        <source>Travel times</source>
        <translation>Waktu tempuh</translation>
    </message>
    <message>
        <source>town</source>
        <translation>kota</translation>
    </message>
    <message>
        <source>country; no way stops in its middle</source>
        <translation>negara; tidak ada rute yang berhenti di tengahnya</translation>
    </message>
    <message>
        <source>region; no way stops in its middle</source>
        <translation>wilayah; tidak ada rute yang berhenti di tengahnya</translation>
    </message>
    <message>
        <source>district; no way stops in its middle</source>
        <translation>kabupaten; tidak ada rute yang berhenti di tengahnya</translation>
    </message>
    <message>
        <source>sea, mountains or the like; only a label</source>
        <translation>laut, pegunungan, atau sejenisnya; hanya label</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>sebuah titik</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} jiwa</translation>
    </message>
    <message>
        <source>There are several places of that name.</source>
        <translation>Ada beberapa tempat dengan nama itu.</translation>
    </message>
    <message>
        <source>It may stand for a government.</source>
        <translation>Mungkin yang dimaksud pemerintah.</translation>
    </message>
    <message>
        <source>It may be an ordinary word.</source>
        <translation>Mungkin hanya kata biasa.</translation>
    </message>
    <message>
        <source>It may be somebody&apos;s name.</source>
        <translation>Mungkin nama orang.</translation>
    </message>
    <message>
        <source>named in the text; position from the gazetteer</source>
        <translation>disebut dalam teks; posisi dari daftar nama tempat</translation>
    </message>
    <message>
        <source>searched by you; position from the gazetteer</source>
        <translation>dicari oleh Anda; posisi dari daftar nama tempat</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>diletakkan dengan tangan</translation>
    </message>
    <message>
        <source>No way was found. The straight line is assumed.</source>
        <translation>Rute tidak ditemukan di data. Garis lurus diasumsikan.</translation>
    </message>
    <message>
        <source>The network begins too far from a place. The straight line is assumed.</source>
        <translation>Di data, jalurnya mulai terlalu jauh dari salah satu tempat. Garis lurus diasumsikan.</translation>
    </message>
    <message>
        <source>The network could not be read. The straight line is assumed.</source>
        <translation>Jaringan tidak dapat dibaca. Garis lurus diasumsikan.</translation>
    </message>
    <message>
        <source>by rail</source>
        <translation>dengan kereta</translation>
    </message>
    <message>
        <source>by road</source>
        <translation>lewat jalan</translation>
    </message>
    <message>
        <source>by sea</source>
        <translation>lewat laut</translation>
    </message>
    <message>
        <source>by ferry</source>
        <translation>dengan feri</translation>
    </message>
    <message>
        <source>by river</source>
        <translation>lewat sungai</translation>
    </message>
    <message>
        <source>by air</source>
        <translation>lewat udara</translation>
    </message>
    <message>
        <source>how?</source>
        <translation>dengan apa?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Hal lain</translation>
    </message>
    <message>
        <source>Length of a part of a route</source>
        <translation>Panjang bagian rute</translation>
    </message>
    <message>
        <source>Travel time between two places</source>
        <translation>Waktu tempuh antara dua tempat</translation>
    </message>
    <message>
        <source>places</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>a way</source>
        <translation>rute</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>1 proposal left</source>
        <translation>Tersisa 1 usulan</translation>
    </message>
    <message>
        <source>{0} proposals left</source>
        <translation>Tersisa {0} usulan</translation>
    </message>
    <message>
        <source>draft: all confirmed</source>
        <translation>rancangan: semua disahkan</translation>
    </message>
    <message>
        <source>draft: {0} not confirmed</source>
        <translation>rancangan: {0} belum disahkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>New corridor from a text</source>
        <translation>Koridor baru dari teks</translation>
    </message>
    <message>
        <source>Looking for places, figures and ways in “{0}”…</source>
        <translation>Mencari tempat, angka, dan rute dalam “{0}”…</translation>
    </message>
    <message>
        <source>position as in the corridor that was copied</source>
        <translation>posisi seperti dalam koridor yang disalin</translation>
    </message>
    <message>
        <source>position from a file of yours</source>
        <translation>posisi dari berkas Anda</translation>
    </message>
    <message>
        <source>paragraph {0}, sentence {1}</source>
        <translation>paragraf {0}, kalimat {1}</translation>
    </message>
    <message>
        <source>{0} parts of routes without a line</source>
        <translation>{0} bagian rute tanpa garis</translation>
    </message>
    <message>
        <source>no route yet</source>
        <translation>belum ada rute</translation>
    </message>
    <message>
        <source>nothing; all confirmed</source>
        <translation>tidak ada; semua sudah disahkan</translation>
    </message>
    <message>
        <source>No corridor could be made from this draft</source>
        <translation>Koridor tidak dapat dibuat dari rancangan ini</translation>
    </message>
    <message>
        <source>Copying the corridor…</source>
        <translation>Menyalin koridor…</translation>
    </message>
    <message>
        <source>The draft cannot be opened</source>
        <translation>Rancangan tidak dapat dibuka</translation>
    </message>
    <message>
        <source>The text has {0} characters. The first {1} are looked through here, up to “…{2}”. For what follows, save that part as a file of its own and make a corridor from it.</source>
        <translation>Teks ini berisi {0} karakter. Yang ditelusuri di sini {1} karakter pertama, sampai “…{2}”. Untuk selebihnya, simpan bagian itu sebagai berkas tersendiri dan buat koridor darinya.</translation>
    </message>
    <message>
        <source>Texts ({0});;All files (*)</source>
        <translation>Teks ({0});;Semua berkas (*)</translation>
    </message>
</context>
<context>
    <name>AuthoringCard</name>
    <message>
        <source>Open the card (F7)</source>
        <translation>Buka kartu (F7)</translation>
    </message>
    <message>
        <source>Fold the card (F7)</source>
        <translation>Lipat kartu (F7)</translation>
    </message>
    <message>
        <source>What is asked now</source>
        <translation>Yang ditanyakan sekarang</translation>
    </message>
</context>
<context>
    <name>BothPlaces</name>
    <message>
        <source>Show {0} and {1}</source>
        <translation>Tampilkan {0} dan {1}</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Published times beside the model</source>
        <translation>Waktu menurut publikasi dan menurut model</translation>
    </message>
    <message>
        <source>How well do the travel times fit?</source>
        <translation>Seberapa cocok waktu tempuhnya?</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Salin sebagai CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>This corridor holds no published time to hold the model against.</source>
        <translation>Koridor ini tidak memuat waktu dari publikasi untuk menguji model.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Perjalanan</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publikasi</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Keduanya</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dalam pita</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>time saved by {0}, against {1}</source>
        <translation>waktu yang dihemat {0}, dibanding {1}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>uji</translation>
    </message>
    <message>
        <source>used</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <source>used for {0}</source>
        <translation>dipakai untuk {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Each published time is held against a model that knows nothing of the time&apos;s own line: only so does a hit prove anything. The band holds 90 of 100 cases, the line in it is the middle case, the diamond the published time. Times marked “used” set a value, so their fit proves little. What is of another train or line stands at the end and is not counted. All of this is about the published state.</source>
        <translation>Setiap waktu yang dipublikasikan dibandingkan dengan model yang tidak mengetahui apa pun tentang jalur waktu itu sendiri: hanya dengan begitu kecocokan membuktikan sesuatu. Pita memuat 90 dari 100 kasus, garis di dalamnya adalah kasus tengah, dan belah ketupat adalah waktu yang dipublikasikan. Waktu bertanda “dipakai” menentukan sebuah nilai, jadi kecocokannya tidak banyak membuktikan. Waktu kereta atau jalur lain ada di bagian akhir dan tidak dihitung. Semua ini tentang keadaan asli.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} inside. Off by {3} on average, counting how wide the band is (CRPS); the middle case is {4}.</source>
        <translation>{0}: {1} dari {2} berada di dalam pita. Rata-rata meleset {3}, dengan memperhitungkan lebar pita (CRPS); kasus tengah {4}.</translation>
    </message>
    <message>
        <source>{0} too late</source>
        <translation>{0} terlalu lama</translation>
    </message>
    <message>
        <source>{0} too early</source>
        <translation>{0} terlalu cepat</translation>
    </message>
    <message>
        <source>{0}, its timetable</source>
        <translation>{0}, jadwalnya sendiri</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>tidak dapat dibandingkan</translation>
    </message>
    <message>
        <source>published {0}, model {1}, middle {2}</source>
        <translation>dipublikasikan {0}, model {1}, tengah {2}</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What is changed</source>
        <translation>Yang diubah</translation>
    </message>
    <message>
        <source>before</source>
        <translation>sebelum</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation>Batalkan: {0}</translation>
    </message>
    <message>
        <source>no way left</source>
        <translation>tidak ada rute tersisa</translation>
    </message>
</context>
<context>
    <name>ClaimDetail</name>
    <message>
        <source>Figures that agree</source>
        <translation>Angka yang cocok</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Angka yang berbeda</translation>
    </message>
    <message>
        <source>In the text:</source>
        <translation>Dalam teks:</translation>
    </message>
    <message>
        <source>Worth noticing</source>
        <translation>Patut diperhatikan</translation>
    </message>
    <message>
        <source>Read it in the text</source>
        <translation>Baca dalam teks</translation>
    </message>
    <message>
        <source>Open your own copy of this article to read the passage itself.</source>
        <translation>Buka salinan artikel ini untuk membaca teks aslinya.</translation>
    </message>
    <message>
        <source>Open your copy…</source>
        <translation>Buka salinan Anda…</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>Di peta:</translation>
    </message>
    <message>
        <source>Figures that decide nothing</source>
        <translation>Angka yang tidak memutuskan apa-apa</translation>
    </message>
    <message>
        <source>To set beside it</source>
        <translation>Untuk perbandingan</translation>
    </message>
    <message>
        <source>Read it in our own text</source>
        <translation>Baca di teks kami sendiri</translation>
    </message>
    <message>
        <source>Who is the source?</source>
        <translation>Siapa sumbernya?</translation>
    </message>
</context>
<context>
    <name>ClaimFilterBar</name>
    <message>
        <source>All articles</source>
        <translation>Semua artikel</translation>
    </message>
    <message>
        <source>Find a claim</source>
        <translation>Cari klaim</translation>
    </message>
    <message>
        <source>Find a claim by words, figures or places</source>
        <translation>Cari klaim menurut kata, angka, atau tempat</translation>
    </message>
    <message>
        <source>Claims of which article</source>
        <translation>Klaim dari artikel yang mana</translation>
    </message>
    <message>
        <source>worth noticing {0}</source>
        <translation>ada catatan: {0}</translation>
    </message>
    <message>
        <source>Claims about which there is more to know</source>
        <translation>Klaim yang memiliki catatan tambahan</translation>
    </message>
    <message>
        <source>Filter ({0})</source>
        <translation>Saring ({0})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Choose claims by article and verdict</source>
        <translation>Pilih klaim menurut artikel dan hasilnya</translation>
    </message>
    <message>
        <source>Article whose claims are listed</source>
        <translation>Artikel yang klaimnya ditampilkan</translation>
    </message>
</context>
<context>
    <name>ClaimSheet</name>
    <message>
        <source>What the signs mean</source>
        <translation>Arti tanda-tanda</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>Pemeriksaan klaim</translation>
    </message>
    <message>
        <source>{0} of {1} claims, as chosen in the program.</source>
        <translation>{0} dari {1} klaim, sesuai pilihan dalam program.</translation>
    </message>
    <message>
        <source>All {1} claims of the articles.</source>
        <translation>Semua {1} klaim dari artikel.</translation>
    </message>
    <message>
        <source>in the text: {0}</source>
        <translation>dalam teks: {0}</translation>
    </message>
    <message>
        <source>Worth noticing: {0}</source>
        <translation>Patut diperhatikan: {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Halaman {0} dari {1}</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>about</source>
        <translation>kira-kira</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>hingga</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>sedikitnya</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>lebih dari</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>kurang dari</translation>
    </message>
    <message>
        <source>The most reliable figures for the same thing agree with it.</source>
        <translation>Angka yang paling andal tentang hal yang sama cocok dengan klaim ini.</translation>
    </message>
    <message>
        <source>The figures for the same thing come close, but do not quite agree with it or with each other.</source>
        <translation>Angka tentang hal yang sama hampir sama, tetapi tidak persis cocok dengan klaim ini atau antara satu dan yang lain.</translation>
    </message>
    <message>
        <source>What is known measures something else, such as another way, time or unit, so it decides nothing.</source>
        <translation>Data yang ada mengukur hal lain, misalnya rute, waktu, atau satuan yang berbeda, sehingga tidak dapat memastikan klaim ini.</translation>
    </message>
    <message>
        <source>The most reliable figures for the same thing all say otherwise.</source>
        <translation>Semua angka yang paling andal tentang hal yang sama menunjukkan hal lain.</translation>
    </message>
    <message>
        <source>Nothing that is recorded here can be held against it.</source>
        <translation>Tidak ada data di sini untuk membandingkan klaim ini.</translation>
    </message>
    <message>
        <source>{0} fits another way and not this line. {1}.</source>
        <translation>{0} cocok dengan rute lain, bukan dengan jalur ini. {1}.</translation>
    </message>
    <message>
        <source>The same number is published for something else: {0}.</source>
        <translation>Angka yang sama dipublikasikan untuk hal lain: {0}.</translation>
    </message>
    <message>
        <source>It happened only after the text came out: {0}.</source>
        <translation>Hal itu baru terjadi setelah artikel terbit: {0}.</translation>
    </message>
    <message>
        <source>The report that the article draws on says “{0}”, the article “{1}”.</source>
        <translation>Laporan yang menjadi sumber artikel menulis “{0}”, artikelnya “{1}”.</translation>
    </message>
    <message>
        <source>The verdict rests on a figure that is assumed.</source>
        <translation>Hasil pemeriksaan ini bergantung pada angka yang diasumsikan.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>cocok</translation>
    </message>
    <message>
        <source>comes close</source>
        <translation>hampir sama</translation>
    </message>
    <message>
        <source>within the limit that the article gives</source>
        <translation>dalam batas yang disebut artikel</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>fits, but measures something else</source>
        <translation>cocok, tetapi mengukur hal lain</translation>
    </message>
    <message>
        <source>differs, but measures something else</source>
        <translation>berbeda, dan mengukur hal lain</translation>
    </message>
    <message>
        <source>counts something else</source>
        <translation>menghitung hal lain</translation>
    </message>
    <message>
        <source>does not rule it out</source>
        <translation>tidak membantahnya</translation>
    </message>
    <message>
        <source>rules it out</source>
        <translation>membantahnya</translation>
    </message>
    <message>
        <source>the straight line is {0}</source>
        <translation>garis lurusnya {0}</translation>
    </message>
    <message>
        <source>for comparison</source>
        <translation>sebagai perbandingan</translation>
    </message>
    <message>
        <source>outcome so far</source>
        <translation>hasil sejauh ini</translation>
    </message>
    <message>
        <source>holds by this clock</source>
        <translation>cocok menurut waktu ini</translation>
    </message>
    <message>
        <source>does not hold by this clock</source>
        <translation>tidak cocok menurut waktu ini</translation>
    </message>
    <message>
        <source>It is an aim. What has become of it so far: {0}.</source>
        <translation>Ini sebuah sasaran. Hasilnya sejauh ini: {0}.</translation>
    </message>
    <message>
        <source>It holds by one local clock only: {0}.</source>
        <translation>Ini hanya cocok menurut salah satu waktu setempat: {0}.</translation>
    </message>
    <message>
        <source>Other statistics give other figures: {0}.</source>
        <translation>Statistik lain memberi angka yang berbeda: {0}.</translation>
    </message>
    <message>
        <source>It rests on a translation. The article: {0}. The original: {1} ({2}).</source>
        <translation>Ini bergantung pada terjemahan. Artikel: {0}. Naskah asli: {1} ({2}).</translation>
    </message>
    <message>
        <source>This is the figure of one side ({0}). Other statistics give {1}.</source>
        <translation>Ini angka dari satu pihak ({0}). Statistik lain memberi {1}.</translation>
    </message>
    <message>
        <source>Another figure of the same thing excludes it: {0}. Both cannot hold.</source>
        <translation>Angka lain tentang hal yang sama menyanggahnya: {0}. Keduanya tidak mungkin benar.</translation>
    </message>
    <message>
        <source>{0} of the figures come from one publication, {1}: they count as one witness.</source>
        <translation>{0} angka berasal dari satu publikasi, {1}: semuanya dihitung sebagai satu saksi.</translation>
    </message>
    <message>
        <source>The text takes its report from {0}: a figure from there is no second witness.</source>
        <translation>Teks ini mengambil beritanya dari {0}: angka dari sana bukan saksi kedua.</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Claims and times</source>
        <translation>Klaim dan waktu</translation>
    </message>
    <message>
        <source>Every figure is answered. Click a marked one to change it.</source>
        <translation>Semua angka sudah dijawab. Klik yang ditandai untuk mengubahnya.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>No figure and no date was found. Select one in the text and choose Figure with the right mouse button.</source>
        <translation>Tidak ditemukan angka atau tanggal. Pilih satu dalam teks lalu pilih Angka dengan tombol kanan tetikus.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No claim</source>
        <translation>Bukan klaim</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>In your own words (may stay empty)</source>
        <translation>Dengan kata-kata Anda (boleh kosong)</translation>
    </message>
    <message>
        <source>What does it measure?</source>
        <translation>Apa yang diukurnya?</translation>
    </message>
    <message>
        <source>On which route?</source>
        <translation>Pada rute mana?</translation>
    </message>
    <message>
        <source>It becomes the route&apos;s published time, with this text as its source.</source>
        <translation>Ini menjadi waktu rute yang dipublikasikan, dengan teks ini sebagai sumbernya.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>From at least</source>
        <translation>Paling sedikit</translation>
    </message>
    <message>
        <source>To at most</source>
        <translation>Paling banyak</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>tepat</translation>
    </message>
    <message>
        <source>The text says</source>
        <translation>Teks menyebut</translation>
    </message>
    <message>
        <source>{0}: keep as a claim?</source>
        <translation>{0}: jadikan klaim?</translation>
    </message>
    <message>
        <source>Drop all {0} left</source>
        <translation>Buang {0} yang tersisa</translation>
    </message>
    <message>
        <source>There is no line along a network yet to compare it with.</source>
        <translation>Belum ada garis pada jaringan untuk dibandingkan.</translation>
    </message>
    <message>
        <source>The line on the map is {0} km long. The claim check compares the two.</source>
        <translation>Garis pada peta panjangnya {0} km. Pemeriksaan klaim membandingkan keduanya.</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Semua klaim</translation>
    </message>
    <message>
        <source>What it is checked against stays as in the corridor copied.</source>
        <translation>Pembandingnya tetap seperti dalam koridor yang disalin.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Claims</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Tampilkan semua klaim</translation>
    </message>
    <message>
        <source>No claim is as you ask.</source>
        <translation>Tidak ada klaim yang cocok dengan pencarian.</translation>
    </message>
    <message>
        <source>No claims are recorded for this corridor.</source>
        <translation>Tidak ada klaim yang tercatat untuk koridor ini.</translation>
    </message>
</context>
<context>
    <name>ClockMenu</name>
    <message>
        <source>Departure {0}, {1}: published by {2}.</source>
        <translation>Berangkat {0}, {1}: menurut {2}.</translation>
    </message>
    <message>
        <source>Departure {0}, {1}: chosen by you.</source>
        <translation>Berangkat {0}, {1}: pilihan Anda.</translation>
    </message>
    <message>
        <source>Departure {0}, {1}: an example, no hour is published.</source>
        <translation>Berangkat {0}, {1}: hanya contoh; jam berangkat tidak ditemukan dalam publikasi.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Hours since departure, or what local clocks show</source>
        <translation>Lama perjalanan dalam jam, atau waktu setempat</translation>
    </message>
    <message>
        <source>Hours since departure</source>
        <translation>Lama perjalanan (jam)</translation>
    </message>
    <message>
        <source>Local clocks at both ends</source>
        <translation>Waktu setempat di kedua kota</translation>
    </message>
    <message>
        <source>Choose the departure…</source>
        <translation>Pilih keberangkatan…</translation>
    </message>
    <message>
        <source>Forget the chosen departure</source>
        <translation>Hapus keberangkatan pilihan</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Every route is hidden.</source>
        <translation>Semua rute disembunyikan.</translation>
    </message>
    <message>
        <source>None of the visible routes stops at both places. Choose other places, or show more routes on the left.</source>
        <translation>Tidak ada rute tampil yang berhenti di kedua tempat itu. Pilih tempat lain, atau tampilkan rute lain di sebelah kiri.</translation>
    </message>
    <message>
        <source>length unknown</source>
        <translation>panjang tidak diketahui</translation>
    </message>
    <message>
        <source>no published time</source>
        <translation>waktu tidak ada dalam publikasi</translation>
    </message>
    <message>
        <source>Border behind {0}, km {1}</source>
        <translation>Perbatasan setelah {0}, km {1}</translation>
    </message>
    <message>
        <source>Change of gauge at {0}</source>
        <translation>Ganti lebar sepur di {0}</translation>
    </message>
    <message>
        <source>No border on the way</source>
        <translation>Tidak melintasi perbatasan</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” run over the same line.</source>
        <translation>“{0}” dan “{1}” melalui jalur yang sama.</translation>
    </message>
    <message>
        <source>“{0}” is {1} shorter than “{2}”.</source>
        <translation>“{0}” {1} lebih pendek daripada “{2}”.</translation>
    </message>
    <message>
        <source>By published times, “{0}” is {1} faster.</source>
        <translation>Menurut publikasi, “{0}” lebih cepat {1}.</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Garis lurus</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publikasi</translation>
    </message>
    <message>
        <source>Published times hold for the published state: {0}</source>
        <translation>Waktu menurut publikasi berlaku untuk keadaan asli: {0}</translation>
    </message>
    <message>
        <source>no way left</source>
        <translation>tidak ada rute tersisa</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>waktu tidak diketahui</translation>
    </message>
    <message>
        <source>“{0}” has no way left.</source>
        <translation>“{0}” tidak punya jalan lagi.</translation>
    </message>
    <message>
        <source>“{0}” stays as it is: {1}.</source>
        <translation>“{0}” tetap: {1}.</translation>
    </message>
    <message>
        <source>“{0}” takes {1}.</source>
        <translation>“{0}” memerlukan {1}.</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>A lesson is presented</source>
        <translation>Sebuah pelajaran sedang dipresentasikan</translation>
    </message>
    <message>
        <source>Type the guess and press Return.</source>
        <translation>Ketik dugaan dan tekan Enter.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Gerakan dikurangi</translation>
    </message>
    <message>
        <source>Motion as usual</source>
        <translation>Gerakan seperti biasa</translation>
    </message>
    <message>
        <source>Freezing needs a second screen, to look ahead on.</source>
        <translation>Untuk membekukan gambar diperlukan layar kedua, tempat melihat langkah berikutnya.</translation>
    </message>
    <message>
        <source>The projector is black (B)</source>
        <translation>Proyektor hitam (B)</translation>
    </message>
    <message>
        <source>The projector is frozen (F)</source>
        <translation>Proyektor dibekukan (F)</translation>
    </message>
    <message>
        <source>There is one screen, or all show the same picture.</source>
        <translation>Hanya ada satu layar, atau semua menampilkan gambar yang sama.</translation>
    </message>
    <message>
        <source>Keep the guesses</source>
        <translation>Simpan dugaan</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved: {1}</source>
        <translation>“{0}” tidak dapat disimpan: {1}</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Disimpan sebagai {0}</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Take a guess in (+)</source>
        <translation>Catat dugaan (+)</translation>
    </message>
    <message>
        <source>The step as it was (O)</source>
        <translation>Langkah seperti semula (O)</translation>
    </message>
    <message>
        <source>Race: run or stand (V)</source>
        <translation>Adu cepat: jalan atau berhenti (V)</translation>
    </message>
    <message>
        <source>Look at something else (L)</source>
        <translation>Lihat yang lain (L)</translation>
    </message>
    <message>
        <source>Close a border (X)</source>
        <translation>Tutup perbatasan (X)</translation>
    </message>
    <message>
        <source>Map only (M)</source>
        <translation>Peta saja (M)</translation>
    </message>
    <message>
        <source>Pointer (D)</source>
        <translation>Penunjuk (D)</translation>
    </message>
    <message>
        <source>Pen (H)</source>
        <translation>Pena (H)</translation>
    </message>
    <message>
        <source>Spotlight (K)</source>
        <translation>Lampu sorot (K)</translation>
    </message>
    <message>
        <source>Black (B)</source>
        <translation>Hitam (B)</translation>
    </message>
    <message>
        <source>Step before (Page Up)</source>
        <translation>Langkah sebelumnya (Page Up)</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Langkah berikutnya (Page Down)</translation>
    </message>
    <message>
        <source>Leave (Escape)</source>
        <translation>Keluar (Escape)</translation>
    </message>
    <message>
        <source>+ Guess</source>
        <translation>+ Dugaan</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Your copies</source>
        <translation>Salinan Anda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Disimpan sejak</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Kode pengenal teks</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>of another corridor</source>
        <translation>dari koridor lain</translation>
    </message>
    <message>
        <source>open, not kept</source>
        <translation>terbuka, tidak disimpan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>bukan artikel koridor ini</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>tidak dapat dibaca</translation>
    </message>
    <message>
        <source>as it was kept</source>
        <translation>seperti saat disimpan</translation>
    </message>
    <message>
        <source>changed on disk</source>
        <translation>berubah di komputer</translation>
    </message>
    <message>
        <source>Texts of articles that you opened are kept on this computer, in the program&apos;s own folder, and nowhere else. Their words go into an export only if you ask for it twice.</source>
        <translation>Teks artikel yang Anda buka hanya disimpan di komputer ini, di folder program. Teks itu ikut diekspor hanya jika Anda dua kali menyetujuinya.</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>ikut bersama program</translation>
    </message>
</context>
<context>
    <name>CopyMaking</name>
    <message>
        <source>No copy of this corridor could be made</source>
        <translation>Salinan koridor ini tidak dapat dibuat</translation>
    </message>
</context>
<context>
    <name>CorridorCard</name>
    <message>
        <source>Open the map</source>
        <translation>Buka peta</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Baca tentangnya</translation>
    </message>
    <message>
        <source>What is wrong…</source>
        <translation>Apa yang salah…</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Singkirkan…</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>sedang terbuka</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>tanpa peta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Sunting salinan</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Black</source>
        <translation>Hitam</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Dibekukan</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong that the program did not foresee.</source>
        <translation>Terjadi kesalahan tak terduga dalam program.</translation>
    </message>
    <message>
        <source>There was not enough memory for that.</source>
        <translation>Memori tidak cukup untuk itu.</translation>
    </message>
    <message>
        <source>Your files and your copies are unchanged, and what you chose is kept. You can go on working. The details help whoever mends it; the names of your folders are not in them.</source>
        <translation>Berkas dan salinan Anda tidak berubah, dan pilihan Anda tersimpan. Anda dapat terus bekerja. Rinciannya membantu siapa pun yang memperbaikinya; nama folder Anda tidak tercantum di dalamnya.</translation>
    </message>
    <message>
        <source>They are also in the file “{0}” of your data folder.</source>
        <translation>Rincian itu juga ada di berkas “{0}” dalam folder data Anda.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Salin rinciannya</translation>
    </message>
    <message>
        <source>Copy with folder names</source>
        <translation>Salin dengan nama folder</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
</context>
<context>
    <name>DepartureDialog</name>
    <message>
        <source>When do they leave?</source>
        <translation>Kapan berangkat?</translation>
    </message>
    <message>
        <source>Departure on local clocks</source>
        <translation>Keberangkatan menurut waktu setempat</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Click a line or a place on the map, or a route on the left.</source>
        <translation>Klik garis atau tempat di peta, atau rute di sebelah kiri.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dalam teks</translation>
    </message>
    <message>
        <source>no figure given</source>
        <translation>tidak menyebut angka</translation>
    </message>
    <message>
        <source>Published elsewhere</source>
        <translation>Dalam publikasi lain</translation>
    </message>
    <message>
        <source>Segment {0} of {1}</source>
        <translation>Ruas {0} dari {1}</translation>
    </message>
    <message>
        <source>Straight line (WGS 84)</source>
        <translation>Garis lurus (WGS 84)</translation>
    </message>
    <message>
        <source>Used by: {0}</source>
        <translation>Dipakai oleh: {0}</translation>
    </message>
    <message>
        <source>Published for this route</source>
        <translation>Menurut publikasi, untuk rute ini</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Ruas</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posisi</translation>
    </message>
    <message>
        <source>Position from: {0}</source>
        <translation>Sumber posisi: {0}</translation>
    </message>
    <message>
        <source>Segments here</source>
        <translation>Ruas di sini</translation>
    </message>
    <message>
        <source>No passage of the articles names this place.</source>
        <translation>Tidak ada penggalan artikel yang menyebut tempat ini.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Penggalan</translation>
    </message>
    <message>
        <source>Segments it speaks of</source>
        <translation>Ruas yang dibahas</translation>
    </message>
    <message>
        <source>Places it names</source>
        <translation>Tempat yang disebut</translation>
    </message>
    <message>
        <source>Source passage</source>
        <translation>Penggalan sumber</translation>
    </message>
    <message>
        <source>Open your copy…</source>
        <translation>Buka salinan Anda…</translation>
    </message>
    <message>
        <source>Open your own copy of this article to read the passage itself.</source>
        <translation>Buka salinan artikel ini untuk membaca teks aslinya.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Tampilkan dalam teks</translation>
    </message>
    <message>
        <source>differs in your copy</source>
        <translation>berbeda di salinan Anda</translation>
    </message>
    <message>
        <source>stands twice in your copy</source>
        <translation>muncul dua kali di salinan Anda</translation>
    </message>
    <message>
        <source>not found in your copy</source>
        <translation>tidak ditemukan di salinan Anda</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>Pemeriksaan klaim</translation>
    </message>
    <message>
        <source>✓ word for word</source>
        <translation>✓ sama persis</translation>
    </message>
    <message>
        <source>✓ word for word, elsewhere</source>
        <translation>✓ sama persis, di tempat lain</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>The articles do not tell of it: the date comes from a publication.</source>
        <translation>Artikel tidak menyebutnya: tanggalnya dari publikasi lain.</translation>
    </message>
    <message>
        <source>In the claim check</source>
        <translation>Dalam pemeriksaan klaim</translation>
    </message>
    <message>
        <source>Is it still so?</source>
        <translation>Masih begitukah sekarang?</translation>
    </message>
    <message>
        <source>Line drawn from</source>
        <translation>Asal garis</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>tidak ada di teks</translation>
    </message>
    <message>
        <source>Show in our own text</source>
        <translation>Tampilkan di teks kami sendiri</translation>
    </message>
    <message>
        <source>Published figures behind it</source>
        <translation>Angka dari publikasi yang mendasarinya</translation>
    </message>
</context>
<context>
    <name>DifferenceBreakdown</name>
    <message>
        <source>Fifty equally likely cases</source>
        <translation>Lima puluh kemungkinan dengan peluang yang sama</translation>
    </message>
    <message>
        <source>What if. Without changes “{0}” is {1} faster.</source>
        <translation>Bagaimana jika. Tanpa perubahan, “{0}” lebih cepat {1}.</translation>
    </message>
</context>
<context>
    <name>DocumentError</name>
    <message>
        <source>There is no file of that name.</source>
        <translation>Tidak ada berkas dengan nama itu.</translation>
    </message>
    <message>
        <source>The file is too large for an article. Texts up to 20 MB can be opened.</source>
        <translation>Berkas terlalu besar untuk sebuah artikel. Teks hingga 20 MB dapat dibuka.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Berkas tidak berisi teks.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Berkas tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Open it with its own program, save it without the password and open that.</source>
        <translation>Berkas ini terkunci kata sandi. Buka dengan programnya sendiri, simpan tanpa kata sandi, lalu buka hasilnya.</translation>
    </message>
    <message>
        <source>The file holds no words, only pictures of them or a program. Save the article as plain text (.txt) and open that.</source>
        <translation>Berkas ini tidak memuat kata-kata, hanya gambarnya atau sebuah program. Simpan artikel sebagai teks biasa (.txt), lalu buka.</translation>
    </message>
    <message>
        <source>The file is damaged or was not saved whole. Save the article again and open that.</source>
        <translation>Berkas ini rusak atau tidak tersimpan utuh. Simpan lagi artikelnya, lalu buka.</translation>
    </message>
    <message>
        <source>The file would unpack to far more than any article holds, so it was not opened.</source>
        <translation>Isi berkas ini akan mengembang jauh melebihi artikel mana pun, jadi tidak dibuka.</translation>
    </message>
    <message>
        <source>The file is none of the kinds that can be read: text (.txt), web page (.html, .mhtml), mail (.eml), Word (.docx), OpenDocument (.odt), EPUB, RTF, Markdown and PDF. Save the article as one of these and open that.</source>
        <translation>Berkas ini bukan salah satu jenis yang dapat dibaca: teks (.txt), halaman web (.html, .mhtml), surel (.eml), Word (.docx), OpenDocument (.odt), EPUB, RTF, Markdown, dan PDF. Simpan artikel sebagai salah satunya, lalu buka.</translation>
    </message>
    <message>
        <source>The file is a picture, and words in pictures cannot be read. Save the article as plain text (.txt) and open that.</source>
        <translation>Berkas ini sebuah gambar, dan kata-kata dalam gambar tidak dapat dibaca. Simpan artikel sebagai teks biasa (.txt), lalu buka.</translation>
    </message>
    <message>
        <source>The file is a recording of sound or film, which holds no text.</source>
        <translation>Berkas ini rekaman suara atau film, yang tidak memuat teks.</translation>
    </message>
    <message>
        <source>The file is an archive. Unpack it and open the article in it.</source>
        <translation>Berkas ini sebuah arsip. Ekstrak dulu, lalu buka artikel di dalamnya.</translation>
    </message>
    <message>
        <source>The file is of an old Office program (.doc, .xls, .ppt). Save the article as .docx and open that.</source>
        <translation>Berkas ini dari program Office lama (.doc, .xls, .ppt). Simpan artikel sebagai .docx, lalu buka.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet or a presentation. Save its text as plain text (.txt) and open that.</source>
        <translation>Berkas ini lembar hitung atau presentasi. Simpan teksnya sebagai teks biasa (.txt), lalu buka.</translation>
    </message>
    <message>
        <source>The file holds data (JSON) and no article among them.</source>
        <translation>Berkas ini memuat data (JSON), dan tidak ada artikel di antaranya.</translation>
    </message>
    <message>
        <source>The file is a corridor and no article. Open it as a corridor.</source>
        <translation>Berkas ini sebuah koridor, bukan artikel. Buka sebagai koridor.</translation>
    </message>
    <message>
        <source>The book is locked against copying by its seller, so its text cannot be read.</source>
        <translation>Buku ini dikunci penjualnya agar tidak disalin, jadi teksnya tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The PDF draws its letters without saying which they are, so no words can be read. Save the article as plain text (.txt) and open that.</source>
        <translation>PDF ini menggambar huruf tanpa menyebut huruf apa itu, jadi tidak ada kata yang dapat dibaca. Simpan artikel sebagai teks biasa (.txt), lalu buka.</translation>
    </message>
    <message>
        <source>Reading the file took far longer than any article does, so it was stopped. Save the article as plain text (.txt) and open that.</source>
        <translation>Membaca berkas ini jauh lebih lama daripada artikel mana pun, jadi dihentikan. Simpan artikel sebagai teks biasa (.txt), lalu buka.</translation>
    </message>
    <message>
        <source>The file defines words of its own in a DOCTYPE. No article needs them, and they can make a small file endless, so it was not opened. Save the article again with its own program, or as plain text (.txt), and open that.</source>
        <translation>Berkas ini menetapkan kata-katanya sendiri dalam DOCTYPE. Tidak ada artikel yang memerlukannya, dan berkas kecil dapat menjadi tak berujung karenanya, jadi tidak dibuka. Simpan lagi artikelnya dengan programnya sendiri, atau sebagai teks biasa (.txt), lalu buka.</translation>
    </message>
    <message>
        <source>The parts of the file lie one inside the other far more often than in any article. Save the article as plain text (.txt) and open that.</source>
        <translation>Bagian-bagian berkas ini bersarang jauh lebih dalam daripada artikel mana pun. Simpan artikel sebagai teks biasa (.txt), lalu buka.</translation>
    </message>
</context>
<context>
    <name>DraftError</name>
    <message>
        <source>{0} was written by a newer version of the program (format {1}).</source>
        <translation>{0} ditulis oleh versi program yang lebih baru (format {1}).</translation>
    </message>
    <message>
        <source>{0} is no longer the text that this draft was made from.</source>
        <translation>{0} bukan lagi teks yang menjadi asal rancangan ini.</translation>
    </message>
    <message>
        <source>A window of the program is working on this draft. Leave the mode Edit there first.</source>
        <translation>Sebuah jendela program sedang mengerjakan rancangan ini. Tinggalkan dulu mode Sunting di sana.</translation>
    </message>
    <message>
        <source>The file {0} of this draft cannot be read.</source>
        <translation>Berkas {0} dari rancangan ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The file {0} of this draft is damaged: something in it is not as the program wrote it.</source>
        <translation>Berkas {0} dari rancangan ini rusak: ada isinya yang tidak lagi seperti yang ditulis program.</translation>
    </message>
    <message>
        <source>Its text ({0}) is still there, and every corridor that was made from this draft is unchanged.</source>
        <translation>Teksnya ({0}) masih ada, dan setiap koridor yang sudah dibuat dari rancangan ini tidak berubah.</translation>
    </message>
    <message>
        <source>Every corridor that was made from this draft is unchanged.</source>
        <translation>Setiap koridor yang sudah dibuat dari rancangan ini tidak berubah.</translation>
    </message>
    <message>
        <source>Put a sound copy of {0} back into the folder {1}, from a backup for instance. Without one, make the corridor anew from its text.</source>
        <translation>Kembalikan salinan {0} yang utuh ke folder {1}, misalnya dari cadangan. Jika tidak ada, buat lagi koridor dari teksnya.</translation>
    </message>
    <message>
        <source>Open the draft with that version of the program, or install it here.</source>
        <translation>Buka rancangan dengan versi program itu, atau pasang versi itu di sini.</translation>
    </message>
    <message>
        <source>Detail: {0}</source>
        <translation>Rincian: {0}</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Your drafts</source>
        <translation>Rancangan Anda</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Koridor</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>There is no draft. One begins with a text, or as a copy of a corridor.</source>
        <translation>Belum ada rancangan. Rancangan dimulai dari sebuah teks atau dari salinan koridor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Drafts and their texts are kept on this computer as you work. The corridor that was made from one stays when its draft is deleted.</source>
        <translation>Rancangan dan teksnya disimpan di komputer ini selagi Anda bekerja. Koridor yang dibuat darinya tetap ada bila rancangannya dihapus.</translation>
    </message>
    <message>
        <source>This draft is in hand. Leave the mode Edit first.</source>
        <translation>Rancangan ini sedang dikerjakan. Tinggalkan dulu mode Sunting.</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>Ganti nama rancangan</translation>
    </message>
    <message>
        <source>Name of the corridor</source>
        <translation>Nama koridor</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Delete the draft?</source>
        <translation>Hapus rancangan?</translation>
    </message>
    <message>
        <source>Delete the draft “{0}” and its text?</source>
        <translation>Hapus rancangan “{0}” beserta teksnya?</translation>
    </message>
    <message>
        <source>As long as this list is open you can bring it back.</source>
        <translation>Selama daftar ini terbuka, rancangan itu dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Jangan hapus</translation>
    </message>
    <message>
        <source>The drafts could not be changed</source>
        <translation>Rancangan tidak dapat diubah</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Lines and sites</source>
        <translation>Jalur dan lokasi</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Visits and meetings</source>
        <translation>Kunjungan dan pertemuan</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>{0} stands from then on</source>
        <translation>{0} mulai ada sejak saat itu</translation>
    </message>
    <message>
        <source>{0} was there before and is better</source>
        <translation>{0} sudah ada sebelumnya, kini diperbaiki</translation>
    </message>
    <message>
        <source>there</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>opening not dated, shown as there</source>
        <translation>tanggal pembukaan tidak diketahui, ditampilkan sebagai sudah ada</translation>
    </message>
    <message>
        <source>At the end of {0}</source>
        <translation>Pada akhir {0}</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Lines and their figures as a table</source>
        <translation>Jalur dan angkanya sebagai tabel</translation>
    </message>
    <message>
        <source>Lines and places for map programs</source>
        <translation>Jalur dan tempat untuk program peta</translation>
    </message>
    <message>
        <source>Lines and places for Google Earth</source>
        <translation>Jalur dan tempat untuk Google Earth</translation>
    </message>
    <message>
        <source>Places as Linked Places</source>
        <translation>Tempat dalam format Linked Places</translation>
    </message>
    <message>
        <source>Passages as Web Annotations</source>
        <translation>Penggalan dalam format Web Annotations</translation>
    </message>
    <message>
        <source>Sources for reference managers</source>
        <translation>Sumber untuk aplikasi pengelola referensi</translation>
    </message>
    <message>
        <source>Places as a table</source>
        <translation>Tempat sebagai tabel</translation>
    </message>
    <message>
        <source>Places, lines and figures as a workbook</source>
        <translation>Tempat, jalur, dan angka sebagai buku kerja</translation>
    </message>
    <message>
        <source>Lines, places and figures as a GeoPackage</source>
        <translation>Jalur, tempat, dan angka sebagai GeoPackage</translation>
    </message>
    <message>
        <source>Places and routes for navigation devices</source>
        <translation>Tempat dan rute untuk alat navigasi</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Passages are saved as positions and summaries, without a word of the articles. Other programs can find them only by the words in your copies.</source>
        <translation>Penggalan disimpan sebagai posisi dan ringkasan, tanpa satu kata pun dari artikel. Program lain hanya dapat menemukannya lewat teks dalam salinan Anda.</translation>
    </message>
    <message>
        <source>Also with the words…</source>
        <translation>Sertakan teks aslinya…</translation>
    </message>
    <message>
        <source>Without the words</source>
        <translation>Tanpa teks asli</translation>
    </message>
    <message>
        <source>{0} passages would stand in the file in the publishers&apos; own words. These belong to the publishers: keep such a file to yourself. Save it with the words?</source>
        <translation>{0} penggalan akan disimpan dengan kata-kata penerbitnya. Teks itu milik penerbit: berkas ini hanya untuk Anda sendiri. Tetap simpan dengan teks aslinya?</translation>
    </message>
    <message>
        <source>Save with the words</source>
        <translation>Simpan dengan teks asli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>“{0}” tidak dapat disimpan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Disimpan sebagai {0}</translation>
    </message>
    <message>
        <source>Comma between columns, point in numbers: 1234.5</source>
        <translation>Koma di antara kolom, titik di dalam bilangan: 1234.5</translation>
    </message>
    <message>
        <source>Semicolon between columns, comma in numbers: 1234,5</source>
        <translation>Titik koma di antara kolom, koma di dalam bilangan: 1234,5</translation>
    </message>
    <message>
        <source>Tab between columns, point in numbers: 1234.5</source>
        <translation>Tab di antara kolom, titik di dalam bilangan: 1234.5</translation>
    </message>
    <message>
        <source>How shall the table be written?</source>
        <translation>Bagaimana tabel ditulis?</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>the file is missing</source>
        <translation>berkas tidak ada</translation>
    </message>
    <message>
        <source>a file of this name in the corridor&apos;s folder</source>
        <translation>berkas dengan nama ini di folder koridor</translation>
    </message>
    <message>
        <source>the file cannot be read: {found}</source>
        <translation>berkas tidak dapat dibaca: {found}</translation>
    </message>
    <message>
        <source>a complete {expected} file in UTF-8</source>
        <translation>berkas {expected} yang lengkap dalam UTF-8</translation>
    </message>
    <message>
        <source>the field is missing</source>
        <translation>bidang ini tidak ada</translation>
    </message>
    <message>
        <source>{expected}</source>
        <translation>{expected}</translation>
    </message>
    <message>
        <source>{found} is not of the right kind</source>
        <translation>jenis {found} tidak sesuai</translation>
    </message>
    <message>
        <source>the field is not known here</source>
        <translation>bidang ini tidak dikenal</translation>
    </message>
    <message>
        <source>one of: {expected}</source>
        <translation>salah satu dari: {expected}</translation>
    </message>
    <message>
        <source>{found} is out of range</source>
        <translation>{found} di luar rentang</translation>
    </message>
    <message>
        <source>{found} is not a finite number</source>
        <translation>{found} bukan bilangan berhingga</translation>
    </message>
    <message>
        <source>{found} is not among the possible values</source>
        <translation>{found} tidak termasuk nilai yang mungkin</translation>
    </message>
    <message>
        <source>{found} is not a date that exists</source>
        <translation>{found} bukan tanggal yang sah</translation>
    </message>
    <message>
        <source>a year, year-month or year-month-day such as 2017-06-08</source>
        <translation>tahun, tahun-bulan, atau tahun-bulan-hari, misalnya 2017-06-08</translation>
    </message>
    <message>
        <source>the id {found} is used twice</source>
        <translation>id {found} dipakai dua kali</translation>
    </message>
    <message>
        <source>an id that no other record of this kind has</source>
        <translation>id yang tidak dipakai entri lain yang sejenis</translation>
    </message>
    <message>
        <source>{found} is not a known id</source>
        <translation>{found} bukan id yang dikenal</translation>
    </message>
    <message>
        <source>an id from {expected}</source>
        <translation>id dari {expected}</translation>
    </message>
    <message>
        <source>latitude and longitude look swapped: {found}</source>
        <translation>lintang dan bujur tampaknya tertukar: {found}</translation>
    </message>
    <message>
        <source>lat_deg and lon_deg as {expected}</source>
        <translation>lat_deg dan lon_deg sebagai {expected}</translation>
    </message>
    <message>
        <source>the line&apos;s end lies {found} km from its place</source>
        <translation>ujung garis berjarak {found} km dari tempatnya</translation>
    </message>
    <message>
        <source>an end within {expected} km of the place</source>
        <translation>ujung paling jauh {expected} km dari tempat itu</translation>
    </message>
    <message>
        <source>{found} does not join the piece before it</source>
        <translation>{found} tidak tersambung dengan potongan sebelumnya</translation>
    </message>
    <message>
        <source>pieces that follow one another from {expected}</source>
        <translation>bagian yang bersambungan mulai dari {expected}</translation>
    </message>
    <message>
        <source>the file holds {found}</source>
        <translation>berkas berisi {found}</translation>
    </message>
    <message>
        <source>at most {expected}</source>
        <translation>paling banyak {expected}</translation>
    </message>
    <message>
        <source>the corridor&apos;s format {found} is newer than this program</source>
        <translation>format koridor {found} lebih baru daripada program ini</translation>
    </message>
    <message>
        <source>format {expected}, or a newer Corridor Explorer</source>
        <translation>format {expected}, atau Corridor Explorer yang lebih baru</translation>
    </message>
    <message>
        <source>low, likely and high are not in order: {found}</source>
        <translation>low, likely, dan high tidak berurutan: {found}</translation>
    </message>
    <message>
        <source>low no larger than likely, likely no larger than high</source>
        <translation>low tidak lebih besar daripada likely, likely tidak lebih besar daripada high</translation>
    </message>
    <message>
        <source>the value does not say where it comes from</source>
        <translation>nilai ini tidak menyebut asalnya</translation>
    </message>
    <message>
        <source>{found} is not a time zone</source>
        <translation>{found} bukan zona waktu</translation>
    </message>
    <message>
        <source>a name of the IANA database such as Asia/Almaty</source>
        <translation>nama dari basis data IANA seperti Asia/Almaty</translation>
    </message>
    <message>
        <source>this is not a .corridor file</source>
        <translation>ini bukan berkas .corridor</translation>
    </message>
    <message>
        <source>a file that “corridor-explorer pack” wrote</source>
        <translation>berkas yang ditulis oleh “corridor-explorer pack”</translation>
    </message>
    <message>
        <source>the file is damaged: {found}</source>
        <translation>berkas rusak: {found}</translation>
    </message>
    <message>
        <source>the whole file, copied or downloaded again</source>
        <translation>berkas utuh, disalin atau diunduh ulang</translation>
    </message>
    <message>
        <source>{found} is no name that is safe everywhere</source>
        <translation>{found} bukan nama yang aman di semua sistem</translation>
    </message>
    <message>
        <source>a plain name such as places.toml, in no folder</source>
        <translation>nama sederhana seperti places.toml, tanpa folder</translation>
    </message>
    <message>
        <source>{found} is a link, a folder or a device</source>
        <translation>{found} adalah tautan, folder, atau perangkat</translation>
    </message>
    <message>
        <source>a plain file</source>
        <translation>berkas biasa</translation>
    </message>
    <message>
        <source>the name {found} is used twice, as Windows reads names</source>
        <translation>nama {found} dipakai dua kali menurut cara Windows membaca nama</translation>
    </message>
    <message>
        <source>a name that no other file has, in any case of its letters</source>
        <translation>nama yang tidak dimiliki berkas lain, dengan huruf besar maupun kecil</translation>
    </message>
    <message>
        <source>the manifest does not name this file</source>
        <translation>manifes tidak menyebut berkas ini</translation>
    </message>
    <message>
        <source>only files that manifest.json names</source>
        <translation>hanya berkas yang disebut manifest.json</translation>
    </message>
    <message>
        <source>the manifest speaks of another corridor: {found}</source>
        <translation>manifes menyebut koridor lain: {found}</translation>
    </message>
    <message>
        <source>the id and titles of {expected}</source>
        <translation>id dan judul dari {expected}</translation>
    </message>
    <message>
        <source>the contents have changed: their hash is {found}</source>
        <translation>isinya berubah: hash-nya {found}</translation>
    </message>
    <message>
        <source>contents with the hash {expected}</source>
        <translation>isi dengan hash {expected}</translation>
    </message>
    <message>
        <source>the file is locked with a password</source>
        <translation>berkas terkunci dengan kata sandi</translation>
    </message>
    <message>
        <source>a file without a password</source>
        <translation>berkas tanpa kata sandi</translation>
    </message>
    <message>
        <source>the file is packed in a way that is not known: {found}</source>
        <translation>berkas dimampatkan dengan cara yang tidak dikenal: {found}</translation>
    </message>
    <message>
        <source>a file stored plainly or packed with deflate</source>
        <translation>berkas yang disimpan apa adanya atau dimampatkan dengan deflate</translation>
    </message>
    <message>
        <source>the file cannot be unpacked: {found}</source>
        <translation>berkas tidak dapat diekstrak: {found}</translation>
    </message>
    <message>
        <source>free space, and the right to write into {expected}</source>
        <translation>ruang kosong, dan izin menulis ke {expected}</translation>
    </message>
    <message>
        <source>the time does not say which way it holds for</source>
        <translation>waktu ini tidak menyebut arahnya</translation>
    </message>
    <message>
        <source>a direction, one of: {expected}</source>
        <translation>sebuah arah, salah satu dari: {expected}</translation>
    </message>
    <message>
        <source>the time is {found} and is used the other way</source>
        <translation>waktu ini untuk arah {found} tetapi dipakai untuk arah sebaliknya</translation>
    </message>
    <message>
        <source>a time that is {expected}</source>
        <translation>waktu untuk arah {expected}</translation>
    </message>
    <message>
        <source>“{found}” is no publisher</source>
        <translation>“{found}” bukan penerbit</translation>
    </message>
    <message>
        <source>who published it; else it cannot {expected}</source>
        <translation>siapa yang menerbitkannya; tanpa itu tidak dapat dipakai ({expected})</translation>
    </message>
    <message>
        <source>the service does not run {found}</source>
        <translation>layanan ini tidak berjalan {found}</translation>
    </message>
    <message>
        <source>two places of its line, in a direction it runs: {expected}</source>
        <translation>dua tempat di jalurnya, dalam arah perjalanannya: {expected}</translation>
    </message>
    <message>
        <source>{found} is no timetable of one train</source>
        <translation>{found} bukan jadwal satu kereta</translation>
    </message>
    <message>
        <source>an exact time in h of one service, counted from its first place</source>
        <translation>waktu yang tepat dalam jam untuk satu layanan, dihitung dari tempat pertamanya</translation>
    </message>
    <message>
        <source>the service has a timetable for this already: {found}</source>
        <translation>layanan ini sudah memiliki jadwal untuk ini: {found}</translation>
    </message>
    <message>
        <source>one timetable for each service and direction</source>
        <translation>satu jadwal untuk setiap layanan dan arah</translation>
    </message>
    <message>
        <source>the direction of {found} is not said</source>
        <translation>arah {found} tidak disebutkan</translation>
    </message>
    <message>
        <source>a figure of this direction; elsewhere direction = &quot;not published&quot;</source>
        <translation>angka untuk arah ini; jika tidak ada, direction = &quot;not published&quot;</translation>
    </message>
    <message>
        <source>entry {found} of the list is empty</source>
        <translation>entri ke-{found} dalam daftar ini kosong</translation>
    </message>
    <message>
        <source>a text or an id in each entry, or no entry at all</source>
        <translation>teks atau id di setiap entri, atau tanpa entri sama sekali</translation>
    </message>
    <message>
        <source>the text holds signs that cannot be shown: {found}</source>
        <translation>teks ini memuat tanda yang tidak dapat ditampilkan: {found}</translation>
    </message>
    <message>
        <source>a text of whole characters, without control characters</source>
        <translation>teks dengan huruf yang utuh, tanpa karakter kendali</translation>
    </message>
    <message>
        <source>{found} is shorter than the straight line</source>
        <translation>{found} lebih pendek daripada garis lurus</translation>
    </message>
    <message>
        <source>at least the {expected} between the ends of the line</source>
        <translation>sedikitnya {expected}, jarak antara kedua ujung garis</translation>
    </message>
    <message>
        <source>{found} is longer than plausible, and no reason is given</source>
        <translation>{found} terlalu panjang untuk masuk akal, dan tidak ada alasannya</translation>
    </message>
    <message>
        <source>at most {expected}, or a reason that says why</source>
        <translation>paling banyak {expected}, atau alasan (reason) yang menjelaskannya</translation>
    </message>
    <message>
        <source>no route runs over the segment, so nobody can get to it</source>
        <translation>tidak ada rute yang melewati ruas ini, jadi ruas ini tidak dapat dicapai</translation>
    </message>
    <message>
        <source>a route with this segment, or alone = true where that is meant</source>
        <translation>rute yang memuat ruas ini, atau alone = true jika memang dimaksudkan demikian</translation>
    </message>
    <message>
        <source>{found} is not a language tag</source>
        <translation>{found} bukan kode bahasa</translation>
    </message>
    <message>
        <source>a tag after BCP 47, such as en, id, ka or zh-Hant</source>
        <translation>kode menurut BCP 47, misalnya en, id, ka, atau zh-Hant</translation>
    </message>
    <message>
        <source>{found} is not the code of a country</source>
        <translation>{found} bukan kode negara</translation>
    </message>
    <message>
        <source>two letters of ISO 3166-1, such as KZ</source>
        <translation>dua huruf menurut ISO 3166-1, misalnya KZ</translation>
    </message>
    <message>
        <source>{found} is a range without a value to reckon with</source>
        <translation>{found} adalah rentang tanpa nilai yang dapat dihitung</translation>
    </message>
    <message>
        <source>a figure with a value; a range can stand beside it</source>
        <translation>angka dengan nilai; rentang boleh menyertainya</translation>
    </message>
    <message>
        <source>this is not in {found}, nor near it</source>
        <translation>ini tidak di {found}, dan tidak di dekatnya</translation>
    </message>
    <message>
        <source>{expected}, or another position</source>
        <translation>{expected}, atau posisi lain</translation>
    </message>
    <message>
        <source>this is at sea, and not near {found}</source>
        <translation>ini di laut, dan tidak dekat {found}</translation>
    </message>
    <message>
        <source>no country, or another position</source>
        <translation>tanpa negara, atau posisi lain</translation>
    </message>
    <message>
        <source>the corridor cannot be reached: {found}</source>
        <translation>koridor tidak dapat dijangkau: {found}</translation>
    </message>
    <message>
        <source>a folder or .corridor file that may be read from here</source>
        <translation>folder atau berkas .corridor yang boleh dibaca dari sini</translation>
    </message>
    <message>
        <source>the disk or network share of the corridor does not answer</source>
        <translation>disk atau folder jaringan tempat koridor itu tidak menjawab</translation>
    </message>
    <message>
        <source>a disk that answers within {expected} seconds</source>
        <translation>disk yang menjawab dalam {expected} detik</translation>
    </message>
    <message>
        <source>{found}, or a figure of the same train or source, sets a parameter</source>
        <translation>{found}, atau angka dari kereta atau sumber yang sama, menentukan parameter</translation>
    </message>
    <message>
        <source>the role used, with these estimates in sets, or no such evidence: {expected}</source>
        <translation>peran used dengan taksiran ini dalam sets, atau tanpa bukti itu: {expected}</translation>
    </message>
    <message>
        <source>{found} does not rest on this time, nor on its kin</source>
        <translation>{found} tidak berdasar pada waktu ini, maupun pada angka kerabatnya</translation>
    </message>
    <message>
        <source>an estimate that rests on {expected}, or the role test</source>
        <translation>taksiran yang berdasar pada {expected}, atau peran test</translation>
    </message>
    <message>
        <source>{found} does not name all that it sets</source>
        <translation>{found} tidak menyebut semua yang ditentukannya</translation>
    </message>
    <message>
        <source>these estimates too: {expected}</source>
        <translation>juga taksiran ini: {expected}</translation>
    </message>
    <message>
        <source>the published time is now {found}, not as it was frozen</source>
        <translation>waktu menurut publikasi kini {found}, tidak seperti saat dibekukan</translation>
    </message>
    <message>
        <source>{expected}, or the new one with a logged change</source>
        <translation>{expected}, atau yang baru dengan perubahan yang dicatat</translation>
    </message>
    <message>
        <source>{found} cannot be the time of this way</source>
        <translation>{found} tidak mungkin merupakan waktu jalan ini</translation>
    </message>
    <message>
        <source>between 400 and 5 km/h over {expected}</source>
        <translation>antara 400 dan 5 km/jam sepanjang {expected}</translation>
    </message>
    <message>
        <source>“{found}” is a limit and tests no time</source>
        <translation>“{found}” adalah batas dan tidak menguji waktu apa pun</translation>
    </message>
    <message>
        <source>the role unlike, with a note that says so</source>
        <translation>peran unlike, dengan catatan yang menyatakannya</translation>
    </message>
    <message>
        <source>{found} is no id that files can be named after</source>
        <translation>{found} bukan id yang dapat dipakai sebagai nama berkas</translation>
    </message>
    <message>
        <source>letters, digits and hyphens, such as middle-corridor</source>
        <translation>huruf, angka, dan tanda hubung, misalnya middle-corridor</translation>
    </message>
    <message>
        <source>{found} holds more than letters, digits and hyphens</source>
        <translation>{found} memuat lebih dari huruf, angka, dan tanda hubung</translation>
    </message>
    <message>
        <source>{found} is shorter than straight from place to place</source>
        <translation>{found} lebih pendek daripada garis lurus dari tempat ke tempat</translation>
    </message>
    <message>
        <source>at least {expected}, or a reason that says where it ends</source>
        <translation>paling sedikit {expected}, atau alasan yang menyebut di mana ujungnya</translation>
    </message>
    <message>
        <source>this is a line, and no place</source>
        <translation>ini sebuah garis, bukan tempat</translation>
    </message>
    <message>
        <source>a point or an area</source>
        <translation>sebuah titik atau wilayah</translation>
    </message>
    <message>
        <source>the file cannot be opened: {found}</source>
        <translation>berkas tidak dapat dibuka: {found}</translation>
    </message>
    <message>
        <source>a file that you may read, on a disk that answers</source>
        <translation>berkas yang boleh Anda baca, di disk yang menjawab</translation>
    </message>
    <message>
        <source>this is no whole {expected} file (detail: {found})</source>
        <translation>ini bukan berkas {expected} yang utuh (rincian: {found})</translation>
    </message>
    <message>
        <source>the whole {expected} file, saved or downloaded once more</source>
        <translation>berkas {expected} yang utuh, disimpan atau diunduh sekali lagi</translation>
    </message>
    <message>
        <source>its parts lie one inside the other far too often</source>
        <translation>bagian-bagiannya bersarang terlalu dalam</translation>
    </message>
    <message>
        <source>a {expected} file as map and reference programs write it</source>
        <translation>berkas {expected} seperti yang ditulis program peta dan rujukan</translation>
    </message>
    <message>
        <source>the file declares a DOCTYPE, which is not read, for safety</source>
        <translation>berkas memuat DOCTYPE, yang demi keamanan tidak dibaca</translation>
    </message>
    <message>
        <source>the same {expected} file without &lt;!DOCTYPE …&gt;</source>
        <translation>berkas {expected} yang sama tanpa &lt;!DOCTYPE …&gt;</translation>
    </message>
    <message>
        <source>what is in the file is of no kind that can be imported</source>
        <translation>isi berkas ini tidak termasuk jenis yang dapat diimpor</translation>
    </message>
    <message>
        <source>there is nothing in the file</source>
        <translation>tidak ada isi di berkas ini</translation>
    </message>
    <message>
        <source>the corridor is not there any more; looked for: {found}</source>
        <translation>koridor tidak ada lagi; dicari di: {found}</translation>
    </message>
    <message>
        <source>the corridor at its place, or opened where it lies now</source>
        <translation>koridor di tempatnya, atau dibuka di tempatnya sekarang</translation>
    </message>
</context>
<context>
    <name>FaultDetail</name>
    <message>
        <source>Linked Places, GeoJSON, a table (CSV, XLSX) or KML, KMZ, GPX of places, Web Annotations, or citations as CSL-JSON, BibTeX or RIS</source>
        <translation>Linked Places, GeoJSON, tabel (CSV, XLSX) atau KML, KMZ, GPX berisi tempat, Web Annotations, atau rujukan sebagai CSL-JSON, BibTeX atau RIS</translation>
    </message>
    <message>
        <source>BibTeX or RIS</source>
        <translation>BibTeX atau RIS</translation>
    </message>
    <message>
        <source>places</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>penggalan</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sumber</translation>
    </message>
    <message>
        <source>a part that ends in .kml</source>
        <translation>bagian yang namanya berakhiran .kml</translation>
    </message>
    <message>
        <source>degrees: [lon, lat]</source>
        <translation>derajat: [bujur, lintang]</translation>
    </message>
    <message>
        <source>degrees: longitude,latitude</source>
        <translation>derajat: bujur,lintang</translation>
    </message>
    <message>
        <source>degrees: latitude, longitude</source>
        <translation>derajat: lintang, bujur</translation>
    </message>
    <message>
        <source>a latitude from -90 to 90 degrees</source>
        <translation>lintang dari -90 sampai 90 derajat</translation>
    </message>
    <message>
        <source>a longitude from -180 to 180 degrees</source>
        <translation>bujur dari -180 sampai 180 derajat</translation>
    </message>
    <message>
        <source>a Point: [lon, lat]</source>
        <translation>sebuah titik (Point): [bujur, lintang]</translation>
    </message>
    <message>
        <source>a {0} of GeoJSON</source>
        <translation>{0} menurut GeoJSON</translation>
    </message>
    <message>
        <source>WKT such as POINT (119.2 34.6)</source>
        <translation>WKT seperti POINT (119.2 34.6)</translation>
    </message>
    <message>
        <source>a list of [lon, lat] pairs</source>
        <translation>daftar pasangan [bujur, lintang]</translation>
    </message>
    <message>
        <source>a list of [lon_deg, lat_deg] pairs</source>
        <translation>daftar pasangan [bujur, lintang] dalam derajat</translation>
    </message>
    <message>
        <source>the name of the place</source>
        <translation>nama tempat itu</translation>
    </message>
    <message>
        <source>the place&apos;s title, and an @id</source>
        <translation>nama tempat itu (title), dan sebuah @id</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>apa yang dibicarakannya</translation>
    </message>
    <message>
        <source>an id of this item</source>
        <translation>id untuk butir ini</translation>
    </message>
    <message>
        <source>ER  -, the end of the reference</source>
        <translation>ER  -, akhir rujukan</translation>
    </message>
    <message>
        <source>at most {0} levels</source>
        <translation>paling banyak {0} tingkat</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} baris</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} berkas</translation>
    </message>
    <message>
        <source>{0} MB in memory</source>
        <translation>{0} MB di memori</translation>
    </message>
    <message>
        <source>{0} MB and what the list says</source>
        <translation>{0} MB dan yang disebut daftarnya</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>sebuah tabel</translation>
    </message>
    <message>
        <source>a table by id</source>
        <translation>tabel menurut id</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>daftar tabel</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>daftar teks</translation>
    </message>
    <message>
        <source>a list of texts by language</source>
        <translation>daftar teks menurut bahasa</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>sebuah teks</translation>
    </message>
    <message>
        <source>a text by language, such as { en = &quot;…&quot; }: one at least, any will do</source>
        <translation>teks menurut bahasa, seperti { en = &quot;…&quot; }: paling sedikit satu, yang mana saja</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>a date such as 2017-06-08</source>
        <translation>tanggal seperti 2017-06-08</translation>
    </message>
    <message>
        <source>an id of this record</source>
        <translation>id untuk entri ini</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>bilangan bulat dari {0} sampai {1}</translation>
    </message>
    <message>
        <source>a number from {0} to 90: north of the south</source>
        <translation>bilangan dari {0} sampai 90: di utara tepi selatan</translation>
    </message>
    <message>
        <source>a number from {0} to 180 or from -180 to {1} degrees east</source>
        <translation>bilangan dari {0} sampai 180 atau dari -180 sampai {1} derajat bujur timur</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>bilangan dari {0} sampai {1}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>sebuah bilangan</translation>
    </message>
    <message>
        <source>a number {0}</source>
        <translation>sebuah bilangan, {0}</translation>
    </message>
    <message>
        <source>{0} degrees north</source>
        <translation>{0} derajat lintang utara</translation>
    </message>
    <message>
        <source>{0} degrees east</source>
        <translation>{0} derajat bujur timur</translation>
    </message>
    <message>
        <source>a value from low to high</source>
        <translation>nilai dari low sampai high</translation>
    </message>
    <message>
        <source>exactly one of: {0}</source>
        <translation>tepat satu dari: {0}</translation>
    </message>
    <message>
        <source>no km: the figure says it itself</source>
        <translation>tanpa km: angkanya sendiri sudah menyebutnya</translation>
    </message>
    <message>
        <source>the id of a figure in {0}</source>
        <translation>id sebuah angka dalam {0}</translation>
    </message>
    <message>
        <source>at least one edge of network.geojson</source>
        <translation>paling sedikit satu garis (edge) dari network.geojson</translation>
    </message>
    <message>
        <source>at least one segment</source>
        <translation>paling sedikit satu ruas</translation>
    </message>
    <message>
        <source>one mode of travel</source>
        <translation>satu moda perjalanan</translation>
    </message>
    <message>
        <source>longitude and latitude in degrees, [77.0, 43.3]</source>
        <translation>bujur dan lintang dalam derajat, [77.0, 43.3]</translation>
    </message>
    <message>
        <source>two places, or none</source>
        <translation>dua tempat, atau tidak sama sekali</translation>
    </message>
    <message>
        <source>two choices at least</source>
        <translation>paling sedikit dua pilihan</translation>
    </message>
    <message>
        <source>a value in each, to sort them by</source>
        <translation>nilai di setiap pilihan, untuk mengurutkannya</translation>
    </message>
    <message>
        <source>the unit in which the class guesses</source>
        <translation>satuan untuk dugaan kelas</translation>
    </message>
    <message>
        <source>the ends of the guesses&apos; line</source>
        <translation>ujung-ujung garis dugaan</translation>
    </message>
    <message>
        <source>low and high, the ends of the guesses&apos; line</source>
        <translation>low dan high, ujung-ujung garis dugaan</translation>
    </message>
    <message>
        <source>one step at least</source>
        <translation>paling sedikit satu langkah</translation>
    </message>
    <message>
        <source>this corridor, which is {0}</source>
        <translation>koridor ini, yaitu {0}</translation>
    </message>
    <message>
        <source>the glossary</source>
        <translation>glosarium</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>bukan teks</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>bukan tabel</translation>
    </message>
    <message>
        <source>{0} levels</source>
        <translation>{0} tingkat</translation>
    </message>
    <message>
        <source>{0} collections</source>
        <translation>{0} kumpulan</translation>
    </message>
    <message>
        <source>one of: {0}</source>
        <translation>salah satu dari: {0}</translation>
    </message>
    <message>
        <source>who gives the coordinates</source>
        <translation>siapa yang memberikan koordinatnya</translation>
    </message>
    <message>
        <source>{0} sheets</source>
        <translation>{0} lembar</translation>
    </message>
</context>
<context>
    <name>FaultRecord</name>
    <message>
        <source>feature {0}</source>
        <translation>objek {0} (feature)</translation>
    </message>
    <message>
        <source>placemark {0}</source>
        <translation>penanda tempat {0} (Placemark)</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>baris {0}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>baris {0}</translation>
    </message>
    <message>
        <source>annotation {0}</source>
        <translation>anotasi {0}</translation>
    </message>
    <message>
        <source>item {0}</source>
        <translation>butir {0}</translation>
    </message>
    <message>
        <source>reference {0}</source>
        <translation>rujukan {0}</translation>
    </message>
</context>
<context>
    <name>FaultsDialog</name>
    <message>
        <source>“{0}” cannot be opened</source>
        <translation>“{0}” tidak dapat dibuka</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right first. What was open stays open.</source>
        <translation>
            <numerusform>%n hal harus diperbaiki dulu. Yang sudah terbuka tetap terbuka.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Entri</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yang salah</translation>
    </message>
    <message>
        <source>What would be right</source>
        <translation>Yang benar</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Salin daftar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>FigureChooser</name>
    <message>
        <source>Which figure?</source>
        <translation>Angka yang mana?</translation>
    </message>
    <message>
        <source>It is looked up whenever it is shown, with its unit and who says so.</source>
        <translation>Angka ini dicari lagi setiap kali ditampilkan, dengan satuan dan sumbernya.</translation>
    </message>
    <message>
        <source>Search figures, claims, dates and places</source>
        <translation>Cari angka, klaim, tanggal, dan tempat</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Sisipkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Back without a figure (Escape)</source>
        <translation>Kembali tanpa angka (Escape)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open your copy of an article</source>
        <translation>Buka salinan artikel Anda</translation>
    </message>
    <message>
        <source>Open a corridor&apos;s folder</source>
        <translation>Buka folder koridor</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Simpan peta sebagai gambar</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Gambar ({0})</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>“{0}” tidak dapat disimpan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Disimpan sebagai {0}</translation>
    </message>
    <message>
        <source>Open a corridor</source>
        <translation>Buka koridor</translation>
    </message>
    <message>
        <source>Corridors (*.corridor)</source>
        <translation>Koridor (*.corridor)</translation>
    </message>
    <message>
        <source>Articles ({0});;All files (*)</source>
        <translation>Artikel ({0});;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Imported annotations that stand in this text: {0}. Import their file once more, and they will be found in it.</source>
        <translation>Anotasi impor yang ada dalam teks ini: {0}. Impor berkasnya sekali lagi agar semuanya ditemukan di dalamnya.</translation>
    </message>
</context>
<context>
    <name>ForTheClass</name>
    <message>
        <source>No lesson, only the corridor</source>
        <translation>Tanpa pelajaran, hanya koridor</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Halaman web (*.html)</translation>
    </message>
    <message>
        <source>Save a page for pupils</source>
        <translation>Simpan halaman untuk murid</translation>
    </message>
    <message>
        <source>There is no quiz</source>
        <translation>Tidak ada kuis</translation>
    </message>
    <message>
        <source>This corridor has no lessons.</source>
        <translation>Koridor ini tidak memiliki pelajaran.</translation>
    </message>
    <message>
        <source>Moodle XML, with maps (*.xml)</source>
        <translation>Moodle XML, dengan peta (*.xml)</translation>
    </message>
    <message>
        <source>GIFT, without maps (*.gift)</source>
        <translation>GIFT, tanpa peta (*.gift)</translation>
    </message>
    <message>
        <source>Save a quiz for Moodle</source>
        <translation>Simpan kuis untuk Moodle</translation>
    </message>
    <message>
        <source>The lessons cannot be read</source>
        <translation>Pelajaran tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Which lesson?</source>
        <translation>Pelajaran yang mana?</translation>
    </message>
    <message>
        <source>Lesson:</source>
        <translation>Pelajaran:</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>“{0}” tidak dapat disimpan</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Disimpan sebagai {0}</translation>
    </message>
    <message>
        <source>left out, for want of a map: {0}</source>
        <translation>tidak disertakan karena tanpa peta: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The lesson refers to {0}, which is not there any more.</source>
        <translation>Pelajaran ini merujuk ke {0}, yang sudah tidak ada.</translation>
    </message>
    <message>
        <source>It would have {0:.1f} MB, and {1:.0f} are allowed.</source>
        <translation>Ukurannya akan {0:.1f} MB, padahal paling banyak {1:.0f} MB.</translation>
    </message>
    <message>
        <source>There is no hand-out</source>
        <translation>Tidak ada lembar kerja</translation>
    </message>
    <message>
        <source>Key for the teacher (*.pdf)</source>
        <translation>Kunci untuk guru (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet for pupils (*.pdf)</source>
        <translation>Lembar kerja untuk murid (*.pdf)</translation>
    </message>
    <message>
        <source>Save a hand-out</source>
        <translation>Simpan lembar kerja</translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>Measure from here</source>
        <translation>Ukur dari sini</translation>
    </message>
    <message>
        <source>Take the mark away (Escape)</source>
        <translation>Hilangkan tanda ini (Escape)</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>The map shows the routes of the corridor. Drag it with the mouse, turn the wheel to come nearer, press Home to see the whole route again.</source>
        <translation>Peta menampilkan rute-rute koridor. Geser dengan tetikus, putar roda untuk mendekat, tekan Home untuk melihat seluruh rute lagi.</translation>
    </message>
    <message>
        <source>Click a route, a part of it or a place, on the map or in the list on the left. What is known about it stands on the right.</source>
        <translation>Klik rute, bagiannya, atau tempat, di peta atau di daftar sebelah kiri. Yang diketahui tentangnya ada di sebelah kanan.</translation>
    </message>
    <message>
        <source>Every figure has a badge such as “computed” or “published”. Click it: it tells who says so and how far that can be trusted.</source>
        <translation>Setiap angka punya lencana seperti “dihitung” atau “publikasi”. Klik lencana itu: ia memberi tahu siapa yang menyatakannya dan sejauh mana dapat dipercaya.</translation>
    </message>
    <message>
        <source>The eye beside a route hides it or shows it again. The right mouse button, or the Menu key, offers what can be done with a place of the map or with a route.</source>
        <translation>Mata di samping rute menyembunyikan atau menampilkannya lagi. Tombol kanan tetikus, atau tombol Menu, menawarkan apa yang dapat dilakukan di suatu titik peta atau dengan suatu rute.</translation>
    </message>
    <message>
        <source>Nothing can be broken: Ctrl+Z takes back the last step.</source>
        <translation>Tidak ada yang dapat rusak: Ctrl+Z mengurungkan langkah terakhir.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>The articles belong to their publishers, so they do not come with the program. Save your own copy (a web page, mail, text, book, PDF or a file of a word processor) and open it with Ctrl+O, or drop it on the window.</source>
        <translation>Artikel adalah milik penerbitnya, jadi tidak disertakan dalam program. Simpan salinan Anda sendiri (halaman web, surel, teks, buku, PDF, atau berkas pengolah kata), lalu buka dengan Ctrl+O atau jatuhkan ke jendela.</translation>
    </message>
    <message>
        <source>The program recognises the article and marks the passages that it knows. Click a passage: its places and lines light up on the map.</source>
        <translation>Program mengenali artikel itu dan menandai penggalan yang diketahuinya. Klik penggalan: tempat dan garisnya menyala di peta.</translation>
    </message>
    <message>
        <source>N goes to the next passage and P to the one before. The names of places in the text are links.</source>
        <translation>N menuju penggalan berikutnya dan P ke penggalan sebelumnya. Nama tempat dalam teks adalah tautan.</translation>
    </message>
    <message>
        <source>File → Your copies lists what is kept on this computer and removes it.</source>
        <translation>Berkas → Salinan Anda mendaftar apa yang disimpan di komputer ini dan dapat menghapusnya.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Below the map stand the routes between two places side by side: their lengths, their borders as yellow diamonds, their published travel times. Choose other places in the two boxes.</source>
        <translation>Di bawah peta, rute di antara dua tempat berdampingan: panjangnya, perbatasannya sebagai belah ketupat kuning, waktu tempuh terbitannya. Pilih tempat lain di kedua kotak.</translation>
    </message>
    <message>
        <source>“Why faster?” splits the difference between two ways into its causes. “What if…” lets you change speeds and times at the border, or close a border station. The map says that this is no published state; undo takes it back.</source>
        <translation>“Mengapa?” mengurai selisih dua rute menjadi sebab-sebabnya. “Bagaimana jika…” memungkinkan Anda mengubah kecepatan dan waktu di perbatasan, atau menutup stasiun perbatasan. Peta menyatakan bahwa itu bukan keadaan asli; Urungkan membatalkannya.</translation>
    </message>
    <message>
        <source>“Race” lets both leave at once on the map. Space plays and rests, Left and Right go by an hour, Escape ends it.</source>
        <translation>“Adu cepat” memberangkatkan keduanya bersamaan di peta. Spasi menjalankan dan menjeda, Kiri dan Kanan bergeser satu jam, Escape mengakhirinya.</translation>
    </message>
    <message>
        <source>“Timeline” shows the dated events; with “As it stood” the slider shows the network of an earlier year.</source>
        <translation>“Lini masa” menampilkan peristiwa bertanggal; dengan “Keadaan dulu” penggeser menampilkan jaringan pada tahun sebelumnya.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>The tab “Claims” (Ctrl+L) lists every claim of the articles with a verdict: supported, rounded, different scope, contradicted or not checkable.</source>
        <translation>Tab “Klaim” (Ctrl+L) mendaftar setiap klaim artikel dengan penilaian: didukung, dibulatkan, cakupan berbeda, bertentangan, atau tidak dapat diperiksa.</translation>
    </message>
    <message>
        <source>Choose a claim to see the figures for and against it, and what would be needed where nothing is known. The buttons above the list show one verdict only.</source>
        <translation>Pilih klaim untuk melihat angka yang mendukung dan yang menyangkalnya, serta apa yang dibutuhkan bila belum ada yang diketahui. Tombol di atas daftar menampilkan satu penilaian saja.</translation>
    </message>
    <message>
        <source>M measures on the map: click point after point. Enter ends, Ctrl+C copies the length, Escape leaves.</source>
        <translation>M mengukur di peta: klik titik demi titik. Enter mengakhiri garis, Ctrl+C menyalin panjangnya, Escape berhenti mengukur.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Ctrl+F puts the cursor into the search field. Type a place in any spelling or script, a figure such as 670 km, or a word of a passage.</source>
        <translation>Ctrl+F menaruh kursor di kotak pencarian. Ketik nama tempat dalam ejaan atau aksara apa pun, angka seperti 670 km, atau kata dari suatu penggalan.</translation>
    </message>
    <message>
        <source>Up and Down choose among what was found, Enter goes there, Escape empties the field.</source>
        <translation>Atas dan Bawah memilih di antara hasil, Enter menuju ke sana, Escape mengosongkan kotak.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>View → Appearance has a dark and a high-contrast window, View → Map style a style of its own for the map, View → Projection other ways to see the Earth.</source>
        <translation>Tampilan → Tampilan jendela menyediakan jendela gelap dan jendela kontras tinggi, Tampilan → Gaya peta gaya tersendiri untuk peta, Tampilan → Proyeksi cara lain memandang Bumi.</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Bawa pulang</translation>
    </message>
    <message>
        <source>Ctrl+P prints the map, Ctrl+S saves it as a picture. File → Print the claim check… puts the listed claims on paper.</source>
        <translation>Ctrl+P mencetak peta, Ctrl+S menyimpannya sebagai gambar. Berkas → Cetak pemeriksaan klaim… menuangkan klaim yang terdaftar ke kertas.</translation>
    </message>
    <message>
        <source>File → Export… (Ctrl+E) writes files for spreadsheets, map programs and reference managers. The words of the articles stay at home unless you ask for them twice.</source>
        <translation>Berkas → Ekspor… (Ctrl+E) menulis berkas untuk lembar kerja, program peta, dan pengelola pustaka. Kata-kata artikel tidak ikut kecuali Anda memintanya dua kali.</translation>
    </message>
    <message>
        <source>File → Import… (Ctrl+I) shows what places, passages or sources of others have that yours do not, and makes a new corridor with them.</source>
        <translation>Berkas → Impor… (Ctrl+I) menunjukkan tempat, penggalan, atau sumber orang lain yang belum ada pada Anda, dan membuat koridor baru dengannya.</translation>
    </message>
    <message>
        <source>The corridor&apos;s name at the top opens the shelf: choose another corridor there, or open a file of your own.</source>
        <translation>Nama koridor di atas membuka rak: pilih koridor lain di sana, atau buka berkas Anda sendiri.</translation>
    </message>
    <message>
        <source>Below them stand places of the whole world. One that you choose is marked on the map until you press Escape; “Measure from here” measures from it.</source>
        <translation>Di bawahnya ada tempat-tempat dari seluruh dunia. Yang Anda pilih ditandai di peta sampai Anda menekan Escape; “Ukur dari sini” mengukur dari sana.</translation>
    </message>
    <message>
        <source>Make your own</source>
        <translation>Membuat sendiri</translation>
    </message>
    <message>
        <source>File → New corridor from a text… looks through an article and proposes the places, routes, figures and dates it holds. Nothing is decided for you.</source>
        <translation>Berkas → Koridor baru dari teks… menelusuri sebuah artikel dan mengusulkan tempat, rute, angka, dan tanggal di dalamnya. Tidak ada yang diputuskan tanpa Anda.</translation>
    </message>
    <message>
        <source>One question comes after the other: Enter says yes, Del no, N goes on, a letter chooses among places of the same name. Ctrl+Z takes back the last answer.</source>
        <translation>Pertanyaan datang satu per satu: Enter berarti ya, Del tidak, N melanjutkan, huruf memilih di antara tempat bernama sama. Ctrl+Z membatalkan jawaban terakhir.</translation>
    </message>
    <message>
        <source>The steps below the map may be done in any order. Select words of the text and press the right mouse button to add a place, a figure or a passage.</source>
        <translation>Langkah-langkah di bawah peta boleh dikerjakan dalam urutan apa pun. Pilih kata-kata dalam teks lalu tekan tombol kanan tetikus untuk menambah tempat, angka, atau penggalan.</translation>
    </message>
    <message>
        <source>Share… writes a file without a word of the text. As long as something is not confirmed, the corridor says that it is a draft.</source>
        <translation>Bagikan… menulis berkas tanpa satu kata pun dari teks. Selama masih ada yang belum disahkan, koridor menyebut dirinya rancangan.</translation>
    </message>
    <message>
        <source>Shift+F5 lists the lessons of the corridor. F5 presents the chosen one, without one the comparison, the routes and the passages, on the living map in letters for the last row. The arrow keys, or a remote, go on and back; a touch never does.</source>
        <translation>Shift+F5 menampilkan daftar pelajaran koridor. F5 mempresentasikan pelajaran yang dipilih, atau tanpa pilihan: perbandingan, rute, dan penggalan, di atas peta yang tetap hidup dengan huruf untuk baris paling belakang. Tombol panah atau remote maju dan mundur; sentuhan tidak pernah.</translation>
    </message>
    <message>
        <source>While a question is open, type the class&apos;s guesses and press Return after each. Return shows them, then the answer. The map can be moved, a race run and a border closed at any step; Escape brings the step back, then leaves. F1 lists all keys.</source>
        <translation>Selama pertanyaan terbuka, ketik dugaan kelas dan tekan Enter setelah masing-masing. Enter menampilkan semuanya, lalu jawabannya. Di setiap langkah peta dapat digeser, adu cepat dijalankan, dan perbatasan ditutup; Escape mengembalikan langkah itu, lalu keluar. F1 menampilkan semua tombol.</translation>
    </message>
    <message>
        <source>With a second screen the class sees the picture and you the notes; S swaps the two. Where all screens show the same picture, notes are not shown.</source>
        <translation>Dengan layar kedua, kelas melihat gambar dan Anda melihat catatan; S menukar keduanya. Bila semua layar menampilkan gambar yang sama, catatan tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Make a lesson</source>
        <translation>Membuat pelajaran</translation>
    </message>
    <message>
        <source>File → New lesson begins one beside the map; Shift+F5 lists the lessons there are, to begin with a copy or to go on with one of yours.</source>
        <translation>Berkas → Pelajaran baru memulai pelajaran di samping peta; Shift+F5 menampilkan daftar pelajaran yang ada, untuk memulai dari salinan atau melanjutkan milik Anda.</translation>
    </message>
    <message>
        <source>Bring on the map what the class should see: move it, hide routes, open a question below it. “Record the screen” (Ctrl+Shift+R) makes a step of it. Write its sentence, your notes, its minutes, and what the class predicts.</source>
        <translation>Tampilkan di peta apa yang harus dilihat kelas: geser peta, sembunyikan rute, buka pertanyaan di bawahnya. “Rekam layar” (Ctrl+Shift+R) menjadikannya sebuah langkah. Tulis kalimatnya, catatan Anda, menitnya, dan yang diduga kelas.</translation>
    </message>
    <message>
        <source>Figures are chosen and not typed: press { or “Figure…”. They are looked up whenever they are shown, with who says so.</source>
        <translation>Angka dipilih, bukan diketik: tekan { atau “Angka…”. Angka dicari lagi setiap kali ditampilkan, beserta sumbernya.</translation>
    </message>
    <message>
        <source>F5 tries the lesson from the step in hand, Escape comes back to it. Everything is kept as you work. Share… writes one file that others open, present and print.</source>
        <translation>F5 mencoba pelajaran mulai dari langkah yang sedang dibuka, Escape kembali ke langkah itu. Semuanya tersimpan sambil Anda bekerja. Bagikan… menulis satu berkas yang dapat dibuka, dipresentasikan, dan dicetak orang lain.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Halaman {0} dari {1}</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} menit</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Lembar kerja peserta didik (LKPD)</translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation>Nama atau kelompok</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>How to work</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>Guess first, in pencil, and never rub a guess out.</source>
        <translation>Tulis dugaan dulu dengan pensil, dan jangan dihapus.</translation>
    </message>
    <message>
        <source>When the answer is shown, write it beside your guess, with who says so: the number of the source in the list at the end.</source>
        <translation>Setelah jawaban ditampilkan, tulis di samping dugaanmu beserta kata siapa: nomor sumbernya dalam daftar di akhir.</translation>
    </message>
    <message>
        <source>A guess is never wrong. An answer without a source is only half.</source>
        <translation>Dugaan tidak pernah salah. Jawaban tanpa sumber baru separuh jawaban.</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Informasi pendukung</translation>
    </message>
    <message>
        <source>Guess, answer, who says so</source>
        <translation>Dugaan, jawaban, kata siapa</translation>
    </message>
    <message>
        <source>what</source>
        <translation>apa</translation>
    </message>
    <message>
        <source>my guess</source>
        <translation>dugaan saya</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>jawaban</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>kata siapa</translation>
    </message>
    <message>
        <source>Check the claims</source>
        <translation>Periksa klaimnya</translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation>Pilih dari: {0}.</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>klaim</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bukti</translation>
    </message>
    <message>
        <source>result</source>
        <translation>hasil pemeriksaan</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Tugas terbuka</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Refleksi</translation>
    </message>
    <message>
        <source>In one sentence: what did I think before, and what now?</source>
        <translation>Dalam satu kalimat: dahulu saya mengira apa, dan sekarang apa?</translation>
    </message>
    <message>
        <source>answers with their source, 2 points each</source>
        <translation>jawaban dengan sumber, masing-masing 2 poin</translation>
    </message>
    <message>
        <source>answers without, 1 point each</source>
        <translation>jawaban tanpa sumber, masing-masing 1 poin</translation>
    </message>
    <message>
        <source>points of {0}</source>
        <translation>poin dari {0}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Lesson: {0}, licence {1}.</source>
        <translation>Pelajaran: {0}, lisensi {1}.</translation>
    </message>
    <message>
        <source>Changed by {0}.</source>
        <translation>Diubah oleh {0}.</translation>
    </message>
    <message>
        <source>Key for the teacher</source>
        <translation>Kunci untuk guru</translation>
    </message>
    <message>
        <source>Numbers in brackets are those of the sources at the end. The figures are those of the corridor as it is now; the lesson was written on {0}.</source>
        <translation>Angka dalam kurung siku adalah nomor sumber di akhir. Angka lainnya sesuai dengan isi koridor saat ini; pelajaran ini ditulis pada {0}.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Langkah-langkah</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mnt</translation>
    </message>
    <message>
        <source>sentence for the class</source>
        <translation>kalimat untuk kelas</translation>
    </message>
    <message>
        <source>answer, and note for the teacher</source>
        <translation>jawaban, dan catatan untuk guru</translation>
    </message>
    <message>
        <source>result, and what it rests on</source>
        <translation>hasil pemeriksaan, dan dasarnya</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Kekeliruan yang sering terjadi</translation>
    </message>
    <message>
        <source>2 points for each answer with its source, 1 without; guesses count nothing. At most {0} points.</source>
        <translation>2 poin untuk tiap jawaban dengan sumber, 1 tanpa sumber; dugaan tidak dinilai. Paling banyak {0} poin.</translation>
    </message>
    <message>
        <source>{0} – key</source>
        <translation>{0} – kunci</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Belum ada langkah</translation>
    </message>
    <message>
        <source>The map stays alive beside this page. Bring on it what the class should see first: move it, hide routes, open a question below it. Then press “Record the screen”.</source>
        <translation>Peta tetap hidup di samping halaman ini. Tampilkan di peta apa yang harus dilihat kelas lebih dulu: geser peta, sembunyikan rute, buka pertanyaan di bawahnya. Lalu tekan “Rekam layar”.</translation>
    </message>
    <message>
        <source>Goals, one a line: “I can …”</source>
        <translation>Tujuan, satu per baris: “Saya dapat …”</translation>
    </message>
    <message>
        <source>compare two distances and say who gives them</source>
        <translation>membandingkan dua jarak dan menyebutkan sumbernya</translation>
    </message>
    <message>
        <source>For whom: grade, subject</source>
        <translation>Untuk siapa: kelas, mata pelajaran</translation>
    </message>
    <message>
        <source>Last sentence, when all is done</source>
        <translation>Kalimat terakhir, setelah semuanya selesai</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Di kertas</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Tugas terbuka</translation>
    </message>
    <message>
        <source>Minutes for the paper</source>
        <translation>Menit untuk lembar kerja</translation>
    </message>
    <message>
        <source>A silent map to fill in</source>
        <translation>Peta buta untuk diisi</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Pertanyaan {0}</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Kuncinya</translation>
    </message>
    <message>
        <source>Delete question {0}</source>
        <translation>Hapus pertanyaan {0}</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Tambah pertanyaan</translation>
    </message>
    <message>
        <source>A question on the hand-out and on the page for pupils, with its key</source>
        <translation>Pertanyaan di lembar kerja dan di halaman untuk murid, beserta kuncinya</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Siapa penulisnya</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Your name, or your school&apos;s</source>
        <translation>Nama Anda, atau nama sekolah</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Changed by, where it began as a copy</source>
        <translation>Diubah oleh, jika berawal dari salinan</translation>
    </message>
</context>
<context>
    <name>HeldBack</name>
    <message>
        <source>Your last changes are not saved</source>
        <translation>Perubahan terakhir Anda belum tersimpan</translation>
    </message>
    <message>
        <source>The draft could not be written, so it stays open.</source>
        <translation>Rancangan tidak dapat ditulis, jadi tetap terbuka.</translation>
    </message>
    <message>
        <source>Make room or bring the folder back and try again, save the corridor somewhere else, or leave without the last changes.</source>
        <translation>Kosongkan ruang atau kembalikan foldernya lalu coba lagi, simpan koridor di tempat lain, atau keluar tanpa perubahan terakhir.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Simpan di tempat lain…</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Keluar tanpa perubahan itu</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Tetap di sini</translation>
    </message>
    <message>
        <source>The draft as it was at {0} is safe on this computer. What you changed since then is only in this window.</source>
        <translation>Rancangan seperti pada pukul {0} aman di komputer ini. Yang Anda ubah sesudahnya hanya ada di jendela ini.</translation>
    </message>
    <message>
        <source>The draft is open elsewhere</source>
        <translation>Rancangan ini terbuka di tempat lain</translation>
    </message>
    <message>
        <source>Two windows would overwrite each other&apos;s work. Go on in the other window, or work here on a copy, which becomes a corridor of its own.</source>
        <translation>Dua jendela akan saling menimpa pekerjaan. Lanjutkan di jendela yang lain, atau kerjakan salinannya di sini, yang menjadi koridor tersendiri.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Buka salinan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Another window of the program is working on the draft “{0}”.</source>
        <translation>Jendela lain dari program ini sedang mengerjakan rancangan “{0}”.</translation>
    </message>
    <message>
        <source>Nothing of this draft is on the disk any more: all of it is in this window only.</source>
        <translation>Tidak ada lagi bagian rancangan ini di disk: semuanya hanya ada di jendela ini.</translation>
    </message>
</context>
<context>
    <name>HeldLesson</name>
    <message>
        <source>The lesson could not be written, so it stays open.</source>
        <translation>Pelajaran tidak dapat ditulis, jadi tetap terbuka.</translation>
    </message>
    <message>
        <source>Make room or bring the folder back and try again, save the lesson somewhere else, or leave without the last changes.</source>
        <translation>Kosongkan ruang atau kembalikan foldernya lalu coba lagi, simpan pelajaran di tempat lain, atau keluar tanpa perubahan terakhir.</translation>
    </message>
    <message>
        <source>Nothing of this lesson is on the disk: all of it is in this window only.</source>
        <translation>Tidak ada bagian pelajaran ini di disk: semuanya hanya ada di jendela ini.</translation>
    </message>
    <message>
        <source>The lesson as it was at {0} is safe on this computer. What you changed since then is only in this window.</source>
        <translation>Pelajaran seperti pada pukul {0} aman di komputer ini. Yang Anda ubah sesudahnya hanya ada di jendela ini.</translation>
    </message>
    <message>
        <source>Save the lesson somewhere else</source>
        <translation>Simpan pelajaran di tempat lain</translation>
    </message>
    <message>
        <source>The lesson is open elsewhere</source>
        <translation>Pelajaran ini terbuka di tempat lain</translation>
    </message>
    <message>
        <source>Two windows would overwrite each other&apos;s work. Go on in the other window, or work here on a copy, which becomes a lesson of its own.</source>
        <translation>Dua jendela akan saling menimpa pekerjaan. Lanjutkan di jendela yang lain, atau kerjakan salinannya di sini, yang menjadi pelajaran tersendiri.</translation>
    </message>
</context>
<context>
    <name>ImportColumn</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Bujur</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Lintang</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Pengenal</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Column of: {0}</source>
        <translation>Kolom untuk: {0}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>There is nothing in this file that the open corridor does not have.</source>
        <translation>Tidak ada apa pun dalam berkas ini yang belum ada di koridor yang terbuka.</translation>
    </message>
    <message>
        <source>Save as a new corridor…</source>
        <translation>Simpan sebagai koridor baru…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Penggalan</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n sama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n berbeda</numerusform>
        </translation>
    </message>
    <message>
        <source>The open corridor stays as it is. These records go into a new one, which is saved as a file and opened.</source>
        <translation>Koridor yang terbuka tetap seperti semula. Catatan ini masuk ke koridor baru, yang disimpan sebagai berkas lalu dibuka.</translation>
    </message>
    <message>
        <source>A copy of the open corridor</source>
        <translation>Salinan koridor yang terbuka</translation>
    </message>
    <message>
        <source>A corridor of its own:</source>
        <translation>Koridor tersendiri:</translation>
    </message>
    <message>
        <source>Title of the new corridor</source>
        <translation>Judul koridor baru</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n tidak diambil</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which column holds the names of places.</source>
        <translation>Pilih kolom yang berisi nama tempat.</translation>
    </message>
    <message numerus="yes">
        <source>%n like a place that is there</source>
        <translation>
            <numerusform>%n serupa dengan tempat yang sudah ada</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Membaca berkas…</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>kind</source>
        <translation>jenis</translation>
    </message>
    <message>
        <source>country</source>
        <translation>negara</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posisi</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>nama lain</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>peringkat</translation>
    </message>
    <message>
        <source>who gives the position</source>
        <translation>asal posisi</translation>
    </message>
    <message>
        <source>description</source>
        <translation>keterangan</translation>
    </message>
    <message>
        <source>title</source>
        <translation>judul</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>judul singkat</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>penerbit</translation>
    </message>
    <message>
        <source>author</source>
        <translation>penulis</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>language</source>
        <translation>bahasa</translation>
    </message>
    <message>
        <source>address</source>
        <translation>alamat</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>bidang lain</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>ringkasan</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>pokok bahasan</translation>
    </message>
    <message>
        <source>places</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>rute</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>letaknya dalam teks</translation>
    </message>
</context>
<context>
    <name>ImportNote</name>
    <message>
        <source>without a position: kept, not on the map</source>
        <translation>tanpa posisi: disimpan, tidak ada di peta</translation>
    </message>
    <message>
        <source>in no text at hand: kept without a sentence</source>
        <translation>tidak ada dalam teks yang tersedia: disimpan tanpa kalimat</translation>
    </message>
    <message>
        <source>shown at a point inside its shape</source>
        <translation>ditampilkan di sebuah titik di dalam bentuknya</translation>
    </message>
    <message>
        <source>shown at the first of several positions</source>
        <translation>ditampilkan di posisi pertama dari beberapa posisi</translation>
    </message>
    <message>
        <source>said to be in {found}, lies elsewhere</source>
        <translation>disebut berada di {found}, terletak di tempat lain</translation>
    </message>
    <message>
        <source>its id is used twice in the file</source>
        <translation>id-nya dipakai dua kali dalam berkas</translation>
    </message>
    <message>
        <source>its longitude counted on beyond 180 degrees</source>
        <translation>garis bujurnya dihitung melewati 180 derajat</translation>
    </message>
    <message>
        <source>names {found}, which is not known here</source>
        <translation>menyebut {found}, yang tidak dikenal di sini</translation>
    </message>
    <message>
        <source>its lines would end {found} km away from it</source>
        <translation>jalurnya akan berakhir {found} km darinya</translation>
    </message>
    <message>
        <source>moves by {found} km</source>
        <translation>bergeser {found} km</translation>
    </message>
    <message>
        <source>Sheet: {0}</source>
        <translation>Lembar: {0}</translation>
    </message>
    <message>
        <source>Columns are parted by: {0} · decimal sign: {1} · encoding: {2}</source>
        <translation>Pemisah kolom: {0} · tanda desimal: {1} · pengodean: {2}</translation>
    </message>
    <message>
        <source>like “{found}”, at the same place or near it</source>
        <translation>serupa dengan “{found}”, di tempat yang sama atau di dekatnya</translation>
    </message>
</context>
<context>
    <name>ImportSign</name>
    <message>
        <source>comma</source>
        <translation>koma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>titik koma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>garis tegak</translation>
    </message>
    <message>
        <source>point</source>
        <translation>titik</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Record</source>
        <translation>Entri</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Yang perlu diketahui</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>different</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>ganda</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>tidak diambil</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Passages, places or sources ({0})</source>
        <translation>Penggalan, tempat, atau sumber ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported</source>
        <translation>“{0}” tidak dapat diimpor</translation>
    </message>
    <message>
        <source>Save as a new corridor</source>
        <translation>Simpan sebagai koridor baru</translation>
    </message>
    <message>
        <source>Corridors ({0})</source>
        <translation>Koridor ({0})</translation>
    </message>
    <message>
        <source>“{0}” cannot be made</source>
        <translation>“{0}” tidak dapat dibuat</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>“{0}” tidak dapat disimpan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>Membaca “{0}”…</translation>
    </message>
    <message>
        <source>Saving “{0}”…</source>
        <translation>Menyimpan “{0}”…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mengukur</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Adu cepat</translation>
    </message>
    <message>
        <source>List of routes</source>
        <translation>Daftar rute</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Lini masa</translation>
    </message>
    <message>
        <source>Chart of time and distance</source>
        <translation>Bagan waktu dan jarak</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>next passage</source>
        <translation>penggalan berikutnya</translation>
    </message>
    <message>
        <source>previous passage</source>
        <translation>penggalan sebelumnya</translation>
    </message>
    <message>
        <source>move</source>
        <translation>geser</translation>
    </message>
    <message>
        <source>nearer, farther</source>
        <translation>mendekat, menjauh</translation>
    </message>
    <message>
        <source>show the whole route</source>
        <translation>tampilkan seluruh rute</translation>
    </message>
    <message>
        <source>tell what is in the middle</source>
        <translation>sebutkan apa yang ada di tengah</translation>
    </message>
    <message>
        <source>choose what is in the middle</source>
        <translation>pilih yang ada di tengah</translation>
    </message>
    <message>
        <source>offer what can be done in the middle</source>
        <translation>tawarkan apa yang dapat dilakukan di tengah</translation>
    </message>
    <message>
        <source>choose nothing</source>
        <translation>batalkan pilihan</translation>
    </message>
    <message>
        <source>add the middle of the map</source>
        <translation>tambahkan titik tengah peta</translation>
    </message>
    <message>
        <source>end the line</source>
        <translation>akhiri garis</translation>
    </message>
    <message>
        <source>take the last point away</source>
        <translation>hapus titik terakhir</translation>
    </message>
    <message>
        <source>copy the result</source>
        <translation>salin hasilnya</translation>
    </message>
    <message>
        <source>stop measuring</source>
        <translation>berhenti mengukur</translation>
    </message>
    <message>
        <source>play and rest</source>
        <translation>jalankan dan jeda</translation>
    </message>
    <message>
        <source>an hour back, an hour on</source>
        <translation>satu jam mundur, satu jam maju</translation>
    </message>
    <message>
        <source>back to the start</source>
        <translation>kembali ke awal</translation>
    </message>
    <message>
        <source>end the race</source>
        <translation>akhiri adu cepat</translation>
    </message>
    <message>
        <source>hide or show the route</source>
        <translation>sembunyikan atau tampilkan rute</translation>
    </message>
    <message>
        <source>show it on the map as large as possible</source>
        <translation>tampilkan sebesar mungkin di peta</translation>
    </message>
    <message>
        <source>offer what can be done with the row</source>
        <translation>tawarkan apa yang dapat dilakukan dengan baris itu</translation>
    </message>
    <message>
        <source>event before, event after</source>
        <translation>peristiwa sebelumnya, peristiwa berikutnya</translation>
    </message>
    <message>
        <source>first event, last event</source>
        <translation>peristiwa pertama, peristiwa terakhir</translation>
    </message>
    <message>
        <source>choose the event</source>
        <translation>pilih peristiwa</translation>
    </message>
    <message>
        <source>stop before, stop after</source>
        <translation>perhentian sebelumnya, perhentian berikutnya</translation>
    </message>
    <message>
        <source>the other way</source>
        <translation>jalan yang lain</translation>
    </message>
    <message>
        <source>back, on</source>
        <translation>mundur, maju</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>keluar</translation>
    </message>
    <message>
        <source>Shelf of corridors</source>
        <translation>Rak koridor</translation>
    </message>
    <message>
        <source>from corridor to corridor</source>
        <translation>dari koridor ke koridor</translation>
    </message>
    <message>
        <source>open the corridor</source>
        <translation>buka koridor</translation>
    </message>
    <message>
        <source>take one of your own off the shelf</source>
        <translation>singkirkan milik Anda dari rak</translation>
    </message>
    <message>
        <source>back to the map</source>
        <translation>kembali ke peta</translation>
    </message>
    <message>
        <source>every key of presenting</source>
        <translation>semua tombol presentasi</translation>
    </message>
    <message>
        <source>Steps of a lesson</source>
        <translation>Langkah pelajaran</translation>
    </message>
    <message>
        <source>show the step on the map</source>
        <translation>tampilkan langkah di peta</translation>
    </message>
    <message>
        <source>the step earlier, later</source>
        <translation>langkah lebih awal, lebih akhir</translation>
    </message>
    <message>
        <source>the step once more</source>
        <translation>gandakan langkah</translation>
    </message>
    <message>
        <source>delete the step</source>
        <translation>hapus langkah</translation>
    </message>
    <message>
        <source>in a text: choose a figure</source>
        <translation>dalam teks: pilih angka</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>{0}: no font with its letters is installed</source>
        <translation>{0}: tidak terpasang fon yang memuat hurufnya</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>the lesson “{0}”</source>
        <translation>pelajaran “{0}”</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>name on the map</source>
        <translation>nama setempat di peta</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>assumed: {0}</source>
        <translation>diasumsikan: {0}</translation>
    </message>
    <message>
        <source>computed by the program: travel time of the model</source>
        <translation>dihitung program: waktu tempuh menurut model</translation>
    </message>
    <message>
        <source>computed by the program: shortest line over the Earth</source>
        <translation>dihitung program: garis terpendek di permukaan Bumi</translation>
    </message>
    <message>
        <source>computed by the program on the network of {0}</source>
        <translation>dihitung program pada jaringan {0}</translation>
    </message>
    <message>
        <source>computed by the program on its network</source>
        <translation>dihitung program pada jaringannya</translation>
    </message>
</context>
<context>
    <name>LessonEditing</name>
    <message>
        <source>changed speeds, times and services</source>
        <translation>kecepatan, waktu, dan layanan yang diubah</translation>
    </message>
    <message>
        <source>the chosen departure</source>
        <translation>keberangkatan pilihan</translation>
    </message>
    <message>
        <source>A step cannot hold: {0}. All else is recorded.</source>
        <translation>Yang tidak dapat dimuat sebuah langkah: {0}. Selebihnya direkam.</translation>
    </message>
    <message>
        <source>The corridor with the lesson ({0})</source>
        <translation>Koridor beserta pelajaran ({0})</translation>
    </message>
    <message>
        <source>The lesson alone (*.toml)</source>
        <translation>Pelajaran saja (*.toml)</translation>
    </message>
    <message>
        <source>Share the lesson</source>
        <translation>Bagikan pelajaran</translation>
    </message>
    <message>
        <source>The lesson “{0}” is not complete yet</source>
        <translation>Pelajaran “{0}” belum lengkap</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>“{0}” tidak dapat disimpan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Disimpan sebagai {0}</translation>
    </message>
    <message>
        <source>The lesson could not be kept: {0}</source>
        <translation>Pelajaran tidak dapat disimpan: {0}</translation>
    </message>
</context>
<context>
    <name>LessonEditor</name>
    <message>
        <source>Question for the class</source>
        <translation>Pertanyaan untuk kelas</translation>
    </message>
    <message>
        <source>Answer, shown afterwards</source>
        <translation>Jawaban, ditampilkan kemudian</translation>
    </message>
    <message>
        <source>Kept back until the answer</source>
        <translation>Disembunyikan sampai jawaban tampil</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>belum ada angka</translation>
    </message>
    <message>
        <source>Choose the figure…</source>
        <translation>Pilih angkanya…</translation>
    </message>
    <message>
        <source>The right number, with who says so</source>
        <translation>Angka yang benar, beserta sumbernya</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>Angka yang benar</translation>
    </message>
    <message>
        <source>Guesses from</source>
        <translation>Dugaan dari</translation>
    </message>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>The right place</source>
        <translation>Tempat yang benar</translation>
    </message>
    <message>
        <source>To vote for; tick what is right</source>
        <translation>Pilihan suara; centang yang benar</translation>
    </message>
    <message>
        <source>To put in order</source>
        <translation>Untuk diurutkan</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Satu lagi</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Tambah pilihan</translation>
    </message>
    <message>
        <source>Vote a second time before the answer</source>
        <translation>Beri suara kedua kali sebelum jawaban</translation>
    </message>
    <message>
        <source>The right order</source>
        <translation>Urutan yang benar</translation>
    </message>
    <message>
        <source>Choice {0}</source>
        <translation>Pilihan {0}</translation>
    </message>
    <message>
        <source>Choice {0} is right</source>
        <translation>Pilihan {0} benar</translation>
    </message>
    <message>
        <source>Choice {0} earlier</source>
        <translation>Naikkan pilihan {0}</translation>
    </message>
    <message>
        <source>Choice {0} later</source>
        <translation>Turunkan pilihan {0}</translation>
    </message>
    <message>
        <source>Delete choice {0}</source>
        <translation>Hapus pilihan {0}</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>Angka…</translation>
    </message>
    <message>
        <source>The figure of choice {0}, by which it is sorted</source>
        <translation>Angka pilihan {0}, yang menjadi dasar urutannya</translation>
    </message>
    <message>
        <source>Nothing is asked</source>
        <translation>Tidak ada yang ditanyakan</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>A place on the map</source>
        <translation>Tempat di peta</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>A vote</source>
        <translation>Pemungutan suara</translation>
    </message>
    <message>
        <source>names on the map</source>
        <translation>nama di peta</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>rute</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>hasil pemeriksaan</translation>
    </message>
    <message>
        <source>As it stands here</source>
        <translation>Seperti tertulis di sini</translation>
    </message>
    <message>
        <source>By the figures, the smallest first</source>
        <translation>Menurut angkanya, yang terkecil dulu</translation>
    </message>
    <message>
        <source>By the figures, the largest first</source>
        <translation>Menurut angkanya, yang terbesar dulu</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Compare routes</source>
        <translation>Bandingkan rute</translation>
    </message>
    <message>
        <source>Why faster?</source>
        <translation>Mengapa lebih cepat?</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Adu cepat</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Lini masa</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Questions on paper</source>
        <translation>Pertanyaan di kertas</translation>
    </message>
    <message>
        <source>stops after {0}</source>
        <translation>berhenti setelah {0}</translation>
    </message>
    <message>
        <source>passage: {0}</source>
        <translation>bagian teks: {0}</translation>
    </message>
    <message>
        <source>the network of {0}</source>
        <translation>jaringan tahun {0}</translation>
    </message>
    <message>
        <source>times of {0}</source>
        <translation>waktu tempuh dari {0}</translation>
    </message>
    <message>
        <source>closed: {0}</source>
        <translation>ditutup: {0}</translation>
    </message>
    <message>
        <source>(no sentence yet)</source>
        <translation>(belum ada kalimat)</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} menit</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 langkah</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} langkah</translation>
    </message>
    <message>
        <source>Another window of the program is working on the lesson “{0}”.</source>
        <translation>Jendela lain dari program ini sedang mengerjakan pelajaran “{0}”.</translation>
    </message>
</context>
<context>
    <name>LessonLanguage</name>
    <message>
        <source>I can {0}.</source>
        <translation>Saya dapat {0}.</translation>
    </message>
    <message>
        <source>Texts of the lesson: {0}. There is no translation yet.</source>
        <translation>Teks pelajaran: {0}. Belum ada terjemahannya.</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>A lesson without a title</source>
        <translation>Pelajaran tanpa judul</translation>
    </message>
    <message>
        <source>About the lesson</source>
        <translation>Tentang pelajaran</translation>
    </message>
    <message>
        <source>To put right: {0}</source>
        <translation>Perlu dibetulkan: {0}</translation>
    </message>
    <message>
        <source>Still to write: {0}</source>
        <translation>Belum ditulis: {0}</translation>
    </message>
    <message>
        <source>Complete, kept as you work</source>
        <translation>Lengkap, tersimpan otomatis</translation>
    </message>
    <message>
        <source>Go to the first field that something is missing in</source>
        <translation>Ke isian pertama yang belum lengkap</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>Langkah pelajaran</translation>
    </message>
    <message>
        <source>What the step says</source>
        <translation>Isi langkah</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Urungkan (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Ulangi (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Lebih awal (Alt+Atas)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Lebih akhir (Alt+Bawah)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>The step once more behind it (Ctrl+D)</source>
        <translation>Langkah yang sama sekali lagi di belakangnya (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Delete the step (Del); undo brings it back</source>
        <translation>Hapus langkah (Del); urungkan untuk mengembalikannya</translation>
    </message>
    <message>
        <source>Record the screen</source>
        <translation>Rekam layar</translation>
    </message>
    <message>
        <source>Make a new step of what is on the screen now (Ctrl+Shift+R)</source>
        <translation>Jadikan isi layar sekarang langkah baru (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Try from here</source>
        <translation>Coba dari sini</translation>
    </message>
    <message>
        <source>Present from this step on (F5)</source>
        <translation>Presentasikan mulai langkah ini (F5)</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Bagikan…</translation>
    </message>
    <message>
        <source>Save the lesson with its corridor as one file, or by itself</source>
        <translation>Simpan pelajaran bersama koridornya dalam satu berkas, atau pelajaran saja</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Put the lesson down; it is kept</source>
        <translation>Tutup pelajaran; isinya tetap tersimpan</translation>
    </message>
    <message>
        <source>Not kept: the disk takes nothing</source>
        <translation>Belum tersimpan: disk tidak dapat ditulisi</translation>
    </message>
</context>
<context>
    <name>LessonsDialog</name>
    <message>
        <source>Lessons</source>
        <translation>Pelajaran</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>The corridor&apos;s slides</source>
        <translation>Salindia koridor</translation>
    </message>
    <message>
        <source>Open a lesson&apos;s file…</source>
        <translation>Buka berkas pelajaran…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Lessons of this corridor</source>
        <translation>Pelajaran koridor ini</translation>
    </message>
    <message>
        <source>{0} cannot be used: see what is wrong</source>
        <translation>{0} tidak dapat dipakai: lihat apa yang salah</translation>
    </message>
    <message>
        <source>{0} min, {1} steps</source>
        <translation>{0} menit, {1} langkah</translation>
    </message>
    <message>
        <source>What is wrong…</source>
        <translation>Apa yang salah…</translation>
    </message>
    <message>
        <source>by {0}, {1}</source>
        <translation>oleh {0}, {1}</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Pelajaran baru</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Sunting salinan</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Make a lesson of your own beside the map</source>
        <translation>Buat pelajaran Anda sendiri di samping peta</translation>
    </message>
    <message>
        <source>Change the lesson; one that came with the corridor as a copy</source>
        <translation>Ubah pelajaran; yang bawaan koridor diubah sebagai salinan</translation>
    </message>
    <message>
        <source>Delete a lesson of your own</source>
        <translation>Hapus pelajaran Anda sendiri</translation>
    </message>
    <message>
        <source>This corridor has no lessons yet. Make one, or open a lesson&apos;s file.</source>
        <translation>Koridor ini belum memiliki pelajaran. Buatlah satu, atau buka berkas pelajaran.</translation>
    </message>
    <message>
        <source>A lesson without a title</source>
        <translation>Pelajaran tanpa judul</translation>
    </message>
    <message>
        <source>yours, not finished</source>
        <translation>milik Anda, belum selesai</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>milik Anda</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>What is missing…</source>
        <translation>Apa yang kurang…</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>belum selesai</translation>
    </message>
</context>
<context>
    <name>ListWithDetail</name>
    <message>
        <source>The claim in full</source>
        <translation>Klaim selengkapnya</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>All steps</source>
        <translation>Semua langkah</translation>
    </message>
    <message>
        <source>The step as it was</source>
        <translation>Langkah seperti semula</translation>
    </message>
    <message>
        <source>Compare the routes</source>
        <translation>Bandingkan rute</translation>
    </message>
    <message>
        <source>Why is one faster?</source>
        <translation>Mengapa yang satu lebih cepat?</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Adu cepat</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Lini masa</translation>
    </message>
    <message>
        <source>A passage…</source>
        <translation>Sebuah penggalan…</translation>
    </message>
    <message>
        <source>A claim…</source>
        <translation>Sebuah klaim…</translation>
    </message>
    <message>
        <source>Look at something else</source>
        <translation>Lihat yang lain</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Penggalan</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>{0} – closed</source>
        <translation>{0} – ditutup</translation>
    </message>
    <message>
        <source>First the answer: this could tell it.</source>
        <translation>Jawabannya dahulu: ini dapat membocorkannya.</translation>
    </message>
    <message>
        <source>This corridor has no border that could be closed.</source>
        <translation>Koridor ini tidak memiliki perbatasan yang dapat ditutup.</translation>
    </message>
    <message>
        <source>Close a border, or open it</source>
        <translation>Tutup perbatasan, atau buka lagi</translation>
    </message>
    <message>
        <source>Keys while presenting</source>
        <translation>Tombol saat presentasi</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Untuk dicetak</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The base map could not be read ({0}). The routes are shown without it.</source>
        <translation>Peta dasar tidak dapat dibaca ({0}). Rute ditampilkan tanpa peta dasar.</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Perbesar (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Perkecil (−)</translation>
    </message>
    <message>
        <source>Show the whole route (Home)</source>
        <translation>Tampilkan seluruh rute (Home)</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>faint lines are schematic at this scale</source>
        <translation>garis pudar hanya skematis pada skala ini</translation>
    </message>
    <message>
        <source>Selected: {0}.</source>
        <translation>Terpilih: {0}.</translation>
    </message>
    <message>
        <source>Arrows move the map, plus and minus zoom, Home shows the whole route. Space tells what is in the middle, Enter chooses it, M measures.</source>
        <translation>Tombol panah menggeser peta, plus dan minus mengubah skala, Home menampilkan seluruh rute. Spasi menyebutkan apa yang ada di tengah, Enter memilihnya, M mengukur.</translation>
    </message>
</context>
<context>
    <name>MapChoices</name>
    <message>
        <source>As it stood in {0}</source>
        <translation>Keadaan pada akhir tahun {0}</translation>
    </message>
    <message>
        <source>faint: not there yet</source>
        <translation>pudar: belum ada</translation>
    </message>
    <message>
        <source>bright core: improved</source>
        <translation>inti terang: ditingkatkan</translation>
    </message>
</context>
<context>
    <name>MapInteraction</name>
    <message>
        <source>Which one?</source>
        <translation>Yang mana?</translation>
    </message>
    <message>
        <source>Measure from here</source>
        <translation>Ukur dari sini</translation>
    </message>
    <message>
        <source>Copy the coordinates</source>
        <translation>Salin koordinat</translation>
    </message>
    <message>
        <source>Show the whole route</source>
        <translation>Tampilkan seluruh rute</translation>
    </message>
    <message>
        <source>What is here, and what to do</source>
        <translation>Yang ada di sini, dan yang dapat dilakukan</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Disalin: {0}</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>town of the base map</source>
        <translation>kota pada peta dasar</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Jumlah penduduk</translation>
    </message>
    <message>
        <source>geonames.org, record {0}</source>
        <translation>geonames.org, entri {0}</translation>
    </message>
</context>
<context>
    <name>MarginButton</name>
    <message>
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Langkah sebelumnya</translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <source>Distance</source>
        <translation>Jarak</translation>
    </message>
    <message>
        <source>geodesic, WGS 84</source>
        <translation>geodesik, WGS 84</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the result (Ctrl+C)</source>
        <translation>Salin hasilnya (Ctrl+C)</translation>
    </message>
    <message>
        <source>Stop measuring (Escape)</source>
        <translation>Berhenti mengukur (Escape)</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>+ Guess</source>
        <translation>+ Dugaan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Step as it was</source>
        <translation>Langkah semula</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Semua langkah</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Hitam</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Bekukan</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Tukar layar</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Langkah sebelumnya</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Catatan lebih kecil</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Catatan lebih besar</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Langkah {0} dari {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} menit</translation>
    </message>
    <message>
        <source>Answer: {0}</source>
        <translation>Jawaban: {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Berikutnya: {0}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Go to step {0}</source>
        <translation>Ke langkah {0}</translation>
    </message>
</context>
<context>
    <name>OfferedFigures</name>
    <message>
        <source>{0}: straight line</source>
        <translation>{0}: garis lurus</translation>
    </message>
    <message>
        <source>{0}: length, {1}</source>
        <translation>{0}: panjang, {1}</translation>
    </message>
    <message>
        <source>{0}: time, {1}</source>
        <translation>{0}: waktu tempuh, {1}</translation>
    </message>
    <message>
        <source>{0}: difference in time, {1} less {2}</source>
        <translation>{0}: selisih waktu tempuh, {1} dikurangi {2}</translation>
    </message>
    <message>
        <source>name of the place</source>
        <translation>nama tempat</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Earlier in the list</source>
        <translation>Naikkan dalam daftar</translation>
    </message>
    <message>
        <source>Later in the list</source>
        <translation>Turunkan dalam daftar</translation>
    </message>
</context>
<context>
    <name>PartMenu</name>
    <message>
        <source>Add a note…</source>
        <translation>Tambahkan catatan…</translation>
    </message>
    <message>
        <source>Delete from the corridor</source>
        <translation>Hapus dari koridor</translation>
    </message>
    <message>
        <source>Make a route…</source>
        <translation>Buat rute…</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages</source>
        <translation>Penggalan</translation>
    </message>
    <message>
        <source>Mark this sentence?</source>
        <translation>Tandai kalimat ini?</translation>
    </message>
    <message>
        <source>A passage</source>
        <translation>Sebuah penggalan</translation>
    </message>
    <message>
        <source>A passage is what lights up in the text when its places are chosen on the map. Only its position is kept, never its words.</source>
        <translation>Penggalan adalah bagian yang menyala dalam teks ketika tempatnya dipilih pada peta. Hanya letaknya yang disimpan, tidak pernah kata-katanya.</translation>
    </message>
    <message>
        <source>Paragraph {0}, sentence {1}</source>
        <translation>Paragraf {0}, kalimat {1}</translation>
    </message>
    <message>
        <source>Paragraph {0}, sentences {1} to {2}</source>
        <translation>Paragraf {0}, kalimat {1} sampai {2}</translation>
    </message>
    <message>
        <source>In your own words (may stay empty)</source>
        <translation>Dengan kata-kata Anda (boleh kosong)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>No passage</source>
        <translation>Bukan penggalan</translation>
    </message>
    <message>
        <source>Every sentence is answered. Click a marked one to change it.</source>
        <translation>Semua kalimat sudah dijawab. Klik yang ditandai untuk mengubahnya.</translation>
    </message>
    <message>
        <source>No sentence names a place, a figure or a date. Select one in the text and choose Mark as passage with the right mouse button.</source>
        <translation>Tidak ada kalimat yang menyebut tempat, angka, atau tanggal. Pilih satu dalam teks lalu pilih Tandai sebagai penggalan dengan tombol kanan tetikus.</translation>
    </message>
    <message>
        <source>Confirm all {0} left</source>
        <translation>Sahkan {0} yang tersisa</translation>
    </message>
    <message>
        <source>Drop all {0} left</source>
        <translation>Buang {0} yang tersisa</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Semua penggalan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>PictureError</name>
    <message>
        <source>the name must end in one of: {0}</source>
        <translation>nama harus berakhir dengan salah satu dari: {0}</translation>
    </message>
    <message>
        <source>{0} is too large; {1} would fit</source>
        <translation>{0} terlalu besar; {1} masih muat</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of that size</source>
        <translation>memori tidak cukup untuk gambar sebesar itu</translation>
    </message>
    <message>
        <source>the picture cannot be painted</source>
        <translation>gambar tidak dapat dilukis</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where is “{0}”?</source>
        <translation>Di mana “{0}”?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Di mana letaknya?</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>“{0}”: which one?</source>
        <translation>“{0}”: yang mana?</translation>
    </message>
    <message>
        <source>“{0}”: this place?</source>
        <translation>“{0}”: tempat ini?</translation>
    </message>
    <message>
        <source>Name on the map</source>
        <translation>Nama pada peta</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>Ini {0}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Di tempat lain…</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Bukan tempat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>Click on the map where it is. Or search its name at the top (Ctrl+F), or type latitude and longitude here:</source>
        <translation>Klik letaknya pada peta. Atau cari namanya di atas (Ctrl+F), atau ketik lintang dan bujur di sini:</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Lintang, bujur</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation>Letakkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Nothing was found in this text. Select a name in it and choose Place with the right mouse button, or search a place at the top.</source>
        <translation>Tidak ada yang ditemukan dalam teks ini. Pilih sebuah nama di dalamnya lalu pilih Tempat dengan tombol kanan tetikus, atau cari tempat di atas.</translation>
    </message>
    <message>
        <source>Every place is answered. Click one to change it.</source>
        <translation>Semua tempat sudah dijawab. Klik salah satu untuk mengubahnya.</translation>
    </message>
    <message>
        <source>Confirm all {0} without doubt</source>
        <translation>Sahkan semua {0} yang pasti</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>Tambah tempat…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Add places from a file…</source>
        <translation>Tambahkan tempat dari berkas…</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Semua tempat</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>1 hand</source>
        <translation>1 tangan</translation>
    </message>
    <message>
        <source>{0} hands</source>
        <translation>{0} tangan</translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation>1 tanda</translation>
    </message>
    <message>
        <source>{0} marks</source>
        <translation>{0} tanda</translation>
    </message>
    <message>
        <source>1 guess</source>
        <translation>1 dugaan</translation>
    </message>
    <message>
        <source>{0} guesses</source>
        <translation>{0} dugaan</translation>
    </message>
    <message>
        <source>middle guess {0}</source>
        <translation>dugaan tengah {0}</translation>
    </message>
    <message>
        <source>nearest {0} km, middle {1} km; {2} of {3} within {4} km</source>
        <translation>terdekat {0} km, tengah {1} km; {2} dari {3} dalam jarak {4} km</translation>
    </message>
    <message>
        <source>{0} of {1} have the whole order</source>
        <translation>{0} dari {1} benar seluruh urutannya</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>Suara kedua</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Beri suara lagi</translation>
    </message>
    <message>
        <source>Show guesses</source>
        <translation>Tampilkan dugaan</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Ungkap</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Type a guess and press Return, one after the other.</source>
        <translation>Ketik dugaan dan tekan Enter, satu per satu.</translation>
    </message>
    <message>
        <source>Type the hands for each choice and press Return: A, then B …</source>
        <translation>Ketik jumlah tangan untuk tiap pilihan dan tekan Enter: A, lalu B …</translation>
    </message>
    <message>
        <source>Type the numbers of the choices in a guessed order, such as 213, Return.</source>
        <translation>Ketik nomor pilihan menurut urutan yang diduga, misalnya 213, lalu Enter.</translation>
    </message>
    <message>
        <source>Press + and click the map; or move the cross with the arrows, Return.</source>
        <translation>Tekan + dan klik peta; atau gerakkan tanda silang dengan panah, lalu Enter.</translation>
    </message>
    <message>
        <source>Guessing is over for this question.</source>
        <translation>Waktu menduga untuk pertanyaan ini sudah selesai.</translation>
    </message>
    <message>
        <source>All choices are counted. Ctrl+Z takes the last count back.</source>
        <translation>Semua pilihan sudah dihitung. Ctrl+Z membatalkan hitungan terakhir.</translation>
    </message>
    <message>
        <source>Guesses are marks on the map here: press +.</source>
        <translation>Di sini dugaan berupa tanda di peta: tekan +.</translation>
    </message>
    <message>
        <source>This question asks for no mark on the map.</source>
        <translation>Pertanyaan ini tidak meminta tanda di peta.</translation>
    </message>
    <message>
        <source>There is room for {2} guesses.</source>
        <translation>Ada tempat untuk {2} dugaan.</translation>
    </message>
    <message>
        <source>“{0}” is no number.</source>
        <translation>“{0}” bukan angka.</translation>
    </message>
    <message>
        <source>“{0}” is no number of hands from 0 to {3}.</source>
        <translation>“{0}” bukan jumlah tangan dari 0 sampai {3}.</translation>
    </message>
    <message>
        <source>“{0}” is no order: each of {1} once.</source>
        <translation>“{0}” bukan urutan: masing-masing dari {1} sekali.</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>(what stood here is not in this corridor: {0})</source>
        <translation>(yang seharusnya di sini tidak ada di koridor ini: {0})</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>dan {0} lagi</translation>
    </message>
</context>
<context>
    <name>PresentKeys</name>
    <message>
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Langkah sebelumnya</translation>
    </message>
    <message>
        <source>First or last step</source>
        <translation>Langkah pertama atau terakhir</translation>
    </message>
    <message>
        <source>Go to step 7</source>
        <translation>Ke langkah 7</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Semua langkah</translation>
    </message>
    <message>
        <source>Show the guesses, then the answer, then the next step</source>
        <translation>Tampilkan dugaan, lalu jawaban, lalu langkah berikutnya</translation>
    </message>
    <message>
        <source>Take a guess in: a number, hands, or a mark on the map</source>
        <translation>Catat dugaan: angka, jumlah tangan, atau tanda di peta</translation>
    </message>
    <message>
        <source>Take a guess or a line back</source>
        <translation>Batalkan dugaan atau coretan terakhir</translation>
    </message>
    <message>
        <source>Cover the answer again</source>
        <translation>Tutup lagi jawabannya</translation>
    </message>
    <message>
        <source>Look at something else: chart, race, passage, claim</source>
        <translation>Lihat yang lain: grafik, adu cepat, penggalan, klaim</translation>
    </message>
    <message>
        <source>Close or open a border</source>
        <translation>Tutup atau buka perbatasan</translation>
    </message>
    <message>
        <source>Let the race run or stand</source>
        <translation>Jalankan atau hentikan adu cepat</translation>
    </message>
    <message>
        <source>Bring the step back exactly as it was</source>
        <translation>Kembalikan langkah persis seperti semula</translation>
    </message>
    <message>
        <source>Map only</source>
        <translation>Peta saja</translation>
    </message>
    <message>
        <source>Move and zoom the map</source>
        <translation>Geser dan perbesar peta</translation>
    </message>
    <message>
        <source>Pen, pointer that leaves nothing, spotlight</source>
        <translation>Pena, penunjuk tanpa bekas, lampu sorot</translation>
    </message>
    <message>
        <source>Wipe off what was drawn</source>
        <translation>Hapus coretan</translation>
    </message>
    <message>
        <source>Projector black, and back</source>
        <translation>Proyektor hitam, dan kembali</translation>
    </message>
    <message>
        <source>Freeze the projector, look ahead</source>
        <translation>Bekukan proyektor, lihat ke depan</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Tukar layar</translation>
    </message>
    <message>
        <source>Clock: pause, begin anew</source>
        <translation>Jam: jeda, mulai lagi</translation>
    </message>
    <message>
        <source>Larger or smaller notes</source>
        <translation>Catatan lebih besar atau lebih kecil</translation>
    </message>
    <message>
        <source>Less motion, and back</source>
        <translation>Kurangi gerakan, dan kembali</translation>
    </message>
    <message>
        <source>Keep the guesses in a file</source>
        <translation>Simpan dugaan dalam berkas</translation>
    </message>
    <message>
        <source>Leave; F5 comes back here</source>
        <translation>Keluar; F5 kembali ke sini</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>First the answer: this could tell it.</source>
        <translation>Jawabannya dahulu: ini dapat membocorkannya.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the map</source>
        <translation>Cetak peta</translation>
    </message>
    <message>
        <source>Print the claim check</source>
        <translation>Cetak pemeriksaan klaim</translation>
    </message>
    <message>
        <source>Save the claim check</source>
        <translation>Simpan pemeriksaan klaim</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>“{0}” tidak dapat disimpan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Disimpan sebagai {0}</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Fitted to the corridor</source>
        <translation>Disesuaikan dengan koridor</translation>
    </message>
    <message>
        <source>Lambert conformal conic: shapes are true</source>
        <translation>Kerucut konformal Lambert: bentuk wilayah kecil tetap benar</translation>
    </message>
    <message>
        <source>True distances from {0}</source>
        <translation>Jarak sebenarnya dari {0}</translation>
    </message>
    <message>
        <source>Azimuthal equidistant: rings every 500 km around one place</source>
        <translation>Azimutal ekuidistan: lingkaran setiap 500 km dari satu tempat</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globe</translation>
    </message>
    <message>
        <source>Orthographic: the Earth from far away</source>
        <translation>Ortografik: Bumi dari kejauhan</translation>
    </message>
    <message>
        <source>Web Mercator</source>
        <translation>Web Mercator</translation>
    </message>
    <message>
        <source>As most maps on the web: north grows too large</source>
        <translation>Seperti kebanyakan peta di web: wilayah dekat kutub tampak terlalu besar</translation>
    </message>
</context>
<context>
    <name>ProjectionMenu</name>
    <message>
        <source>Projection</source>
        <translation>Proyeksi</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Compare routes</source>
        <translation>Bandingkan rute</translation>
    </message>
    <message>
        <source>Why faster?</source>
        <translation>Mengapa lebih cepat?</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Adu cepat</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Lini masa</translation>
    </message>
    <message>
        <source>Fold the page (F8)</source>
        <translation>Lipat halaman (F8)</translation>
    </message>
    <message>
        <source>Open the page (F8)</source>
        <translation>Buka halaman (F8)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ke</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Arah sebaliknya</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>Skala peta</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Unit: {0}.</source>
        <translation>Satuan: {0}.</translation>
    </message>
    <message>
        <source>Claim: {0}. What does checking it come to?</source>
        <translation>Klaim: {0}. Apa hasil pemeriksaannya?</translation>
    </message>
    <message>
        <source>Who says so: {0}.</source>
        <translation>Kata siapa: {0}.</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>waits for departure</source>
        <translation>menunggu berangkat</translation>
    </message>
    <message>
        <source>exit checks</source>
        <translation>pemeriksaan saat keluar</translation>
    </message>
    <message>
        <source>entry checks</source>
        <translation>pemeriksaan saat masuk</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>berhenti</translation>
    </message>
    <message>
        <source>arrived after {0}</source>
        <translation>tiba setelah {0}</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} left</source>
        <translation>{0}: {1}, sisa {2}</translation>
    </message>
    <message>
        <source>km {0}</source>
        <translation>km {0}</translation>
    </message>
    <message>
        <source>local time unknown</source>
        <translation>waktu setempat tidak diketahui</translation>
    </message>
    <message>
        <source>Both arrive at the same time.</source>
        <translation>Keduanya tiba bersamaan.</translation>
    </message>
    <message>
        <source>“{0}” arrives first.</source>
        <translation>“{0}” tiba lebih dulu.</translation>
    </message>
    <message>
        <source>“{0}” arrives first, {1} ahead.</source>
        <translation>“{0}” tiba lebih dulu, unggul {1}.</translation>
    </message>
    <message>
        <source>loading and unloading</source>
        <translation>bongkar muat</translation>
    </message>
</context>
<context>
    <name>RaceBar</name>
    <message>
        <source>Pause (Space)</source>
        <translation>Jeda (Spasi)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Putar (Spasi)</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Adu cepat</translation>
    </message>
    <message>
        <source>Back to the start (Home)</source>
        <translation>Kembali ke awal (Home)</translation>
    </message>
    <message>
        <source>An hour back (Left)</source>
        <translation>Mundur satu jam (Kiri)</translation>
    </message>
    <message>
        <source>An hour on (Right)</source>
        <translation>Maju satu jam (Kanan)</translation>
    </message>
    <message>
        <source>Save the race as pictures…</source>
        <translation>Simpan adu cepat sebagai gambar…</translation>
    </message>
    <message>
        <source>End the race (Escape)</source>
        <translation>Akhiri adu cepat (Escape)</translation>
    </message>
    <message>
        <source>Hours since departure</source>
        <translation>Lama perjalanan (jam)</translation>
    </message>
    <message>
        <source>Hours of the race in one second</source>
        <translation>Jam perjalanan yang ditampilkan dalam satu detik</translation>
    </message>
    <message>
        <source>{0} h/s</source>
        <translation>{0} jam/s</translation>
    </message>
</context>
<context>
    <name>RaceOnMap</name>
    <message>
        <source>Save the race as pictures</source>
        <translation>Simpan adu cepat sebagai gambar</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved: {1}</source>
        <translation>“{0}” tidak dapat disimpan: {1}</translation>
    </message>
    <message>
        <source>{0} pictures saved in {1}</source>
        <translation>{0} gambar disimpan di {1}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Not found in your copy</source>
        <translation>Tidak ditemukan dalam salinan Anda</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>sama persis</translation>
    </message>
    <message>
        <source>word for word, elsewhere</source>
        <translation>sama persis, di tempat lain</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>stands more than once</source>
        <translation>muncul lebih dari sekali</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>tidak ditemukan</translation>
    </message>
    <message>
        <source>It stands in your copy exactly as in the article, in its place.</source>
        <translation>Penggalan ini ada dalam salinan Anda, sama persis dan di tempat yang sama.</translation>
    </message>
    <message>
        <source>It stands in your copy exactly as in the article, but not in the same order: paragraphs were moved, or something stands between them.</source>
        <translation>Penggalan ini sama persis dalam salinan Anda, tetapi letaknya lain: paragraf berpindah, atau ada sisipan.</translation>
    </message>
    <message>
        <source>Some words differ, but it is clearly this passage: another version of the article, or letters that were read wrongly.</source>
        <translation>Beberapa kata berbeda, tetapi jelas penggalan yang sama: versi lain dari artikel, atau huruf yang salah terbaca.</translation>
    </message>
    <message>
        <source>It fits two or more places of your copy equally well. None of them is taken for the right one; all are marked.</source>
        <translation>Ada dua tempat atau lebih dalam salinan Anda yang sama cocoknya. Program tidak memilih salah satu; semuanya ditandai.</translation>
    </message>
    <message>
        <source>Your copy does not have it, or says it in quite other words. Its summary stands at the end.</source>
        <translation>Salinan Anda tidak memuatnya, atau memakai kata-kata yang sangat berbeda. Ringkasannya ada di akhir.</translation>
    </message>
    <message>
        <source>changed: {0} % of its words agree</source>
        <translation>berubah: {0}% kata-katanya sama</translation>
    </message>
    <message>
        <source>stands {0} times</source>
        <translation>muncul {0} kali</translation>
    </message>
    <message>
        <source>{0} of {1} passages found</source>
        <translation>{0} dari {1} penggalan ditemukan</translation>
    </message>
    <message>
        <source>all word for word</source>
        <translation>semuanya sama persis</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Open your copy…</source>
        <translation>Buka salinan Anda…</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Perkecil teks</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar teks</translation>
    </message>
    <message>
        <source>Previous passage (P)</source>
        <translation>Penggalan sebelumnya (P)</translation>
    </message>
    <message>
        <source>Next passage (N)</source>
        <translation>Penggalan berikutnya (N)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Not one of this corridor&apos;s articles: shown as plain text.</source>
        <translation>Bukan salah satu artikel koridor ini: ditampilkan sebagai teks polos.</translation>
    </message>
    <message>
        <source>The article belongs to its publisher and does not come with the program. Below stand our own summaries of its passages. Open your own copy (a web page, mail, text, book, PDF or a file of a word processor), or drop it here, to read the passages themselves. It stays on this computer.</source>
        <translation>Artikel ini milik penerbitnya dan tidak disertakan dalam program. Di bawah ini ringkasan kami sendiri atas penggalannya. Buka salinan Anda sendiri (halaman web, surel, teks, buku, PDF, atau berkas pengolah kata), atau seret ke sini, untuk membaca penggalannya langsung. Salinan itu tetap di komputer ini.</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Bagian sebelumnya</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Bagian berikutnya</translation>
    </message>
    <message>
        <source>Article to read</source>
        <translation>Artikel yang dibaca</translation>
    </message>
    <message>
        <source>N and P go from passage to passage, Tab from link to link, Escape leaves the text.</source>
        <translation>N dan P berpindah antarpenggalan, Tab antartautan, Escape meninggalkan teks.</translation>
    </message>
    <message>
        <source>Part {0} of {1}</source>
        <translation>Bagian {0} dari {1}</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>belum ada salinan</translation>
    </message>
    <message>
        <source>The file has changed on disk since it was read.</source>
        <translation>Berkas telah berubah sejak dibaca.</translation>
    </message>
    <message>
        <source>This copy is not what it was when it was kept: it was changed on disk.</source>
        <translation>Salinan ini tidak lagi sama seperti saat disimpan: isinya telah diubah.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Baca lagi</translation>
    </message>
    <message>
        <source>{0} of {1} passages</source>
        <translation>{0} dari {1} penggalan</translation>
    </message>
    <message>
        <source>the only passage</source>
        <translation>satu-satunya penggalan</translation>
    </message>
    <message>
        <source>Click a passage, or press N, to see it on the map.</source>
        <translation>Klik sebuah penggalan, atau tekan N, untuk melihatnya di peta.</translation>
    </message>
    <message>
        <source>Close this copy</source>
        <translation>Tutup salinan ini</translation>
    </message>
    <message>
        <source>our own text</source>
        <translation>teks kami sendiri</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Reading “{0}”…</source>
        <translation>Membaca “{0}”…</translation>
    </message>
    <message>
        <source>({0} more)</source>
        <translation>({0} lagi)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Stop reading; what is open stays as it is</source>
        <translation>Hentikan pembacaan; yang sudah terbuka tidak berubah</translation>
    </message>
</context>
<context>
    <name>RightSheet</name>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Fold the sheet (F9)</source>
        <translation>Lipat lembar (F9)</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Teks Anda</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Pelajaran</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} dari {1}</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>Langkah {0}</translation>
    </message>
</context>
<context>
    <name>RouteHeaders</name>
    <message>
        <source>time unknown</source>
        <translation>waktu tidak diketahui</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>tidak ada publikasi</translation>
    </message>
    <message>
        <source>First way</source>
        <translation>Rute pertama</translation>
    </message>
    <message>
        <source>Second way</source>
        <translation>Rute kedua</translation>
    </message>
    <message>
        <source>no way left</source>
        <translation>tidak ada rute tersisa</translation>
    </message>
    <message>
        <source>What if: {0}</source>
        <translation>Bagaimana jika: {0}</translation>
    </message>
    <message>
        <source>Without changes: {0}</source>
        <translation>Tanpa perubahan: {0}</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>Model {0}</translation>
    </message>
    <message>
        <source>Timetable {0}</source>
        <translation>Jadwal {0}</translation>
    </message>
    <message>
        <source>Published {0}</source>
        <translation>Publikasi {0}</translation>
    </message>
</context>
<context>
    <name>RoutesCard</name>
    <message>
        <source>Open the list (F7)</source>
        <translation>Buka daftar (F7)</translation>
    </message>
    <message>
        <source>Fold the list (F7)</source>
        <translation>Lipat daftar (F7)</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rute</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
</context>
<context>
    <name>RoutesMenu</name>
    <message>
        <source>What to do with it?</source>
        <translation>Apa yang akan dilakukan?</translation>
    </message>
    <message>
        <source>Show the route</source>
        <translation>Tampilkan rute</translation>
    </message>
    <message>
        <source>Hide the route</source>
        <translation>Sembunyikan rute</translation>
    </message>
    <message>
        <source>Show it large on the map</source>
        <translation>Tampilkan besar di peta</translation>
    </message>
    <message>
        <source>Compare from here</source>
        <translation>Bandingkan dari sini</translation>
    </message>
    <message>
        <source>Compare to here</source>
        <translation>Bandingkan sampai di sini</translation>
    </message>
    <message>
        <source>Compare the ways between its ends</source>
        <translation>Bandingkan jalan di antara kedua ujungnya</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Routes</source>
        <translation>Rute</translation>
    </message>
    <message>
        <source>Is this a route?</source>
        <translation>Apakah ini rute?</translation>
    </message>
    <message>
        <source>The text tells of no way that was recognised. Make one of the places that you have.</source>
        <translation>Tidak ada rute yang dikenali dalam teks. Buat satu dari tempat-tempat yang ada.</translation>
    </message>
    <message>
        <source>Name of the route</source>
        <translation>Nama rute</translation>
    </message>
    <message>
        <source>How does one travel?</source>
        <translation>Bepergian dengan apa?</translation>
    </message>
    <message>
        <source>The text does not say how one travels here. Choose it above.</source>
        <translation>Teks tidak menyebut cara bepergian di sini. Pilih di atas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Bukan rute</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>di jalan</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>lurus</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cari lagi</translation>
    </message>
    <message>
        <source>The line data has a gap of {0} km here.</source>
        <translation>Data jalur terputus {0} km di sini.</translation>
    </message>
    <message>
        <source>The line data has {0} gaps here, together {1} km.</source>
        <translation>Data jalur terputus {0} kali di sini, seluruhnya {1} km.</translation>
    </message>
    <message>
        <source>Bridge it</source>
        <translation>Sambungkan</translation>
    </message>
    <message>
        <source>Bridge them</source>
        <translation>Sambungkan semua</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>{0} times as long as the straight line. Is that the way?</source>
        <translation>{0} kali panjang garis lurus. Apakah benar begitu jalannya?</translation>
    </message>
    <message>
        <source>Straight line, assumed</source>
        <translation>Garis lurus, diasumsikan</translation>
    </message>
    <message>
        <source>Straight line, assumed.</source>
        <translation>Garis lurus, diasumsikan.</translation>
    </message>
    <message>
        <source>Along the network</source>
        <translation>Mengikuti jaringan</translation>
    </message>
    <message>
        <source>together</source>
        <translation>seluruhnya</translation>
    </message>
    <message>
        <source>Places in order</source>
        <translation>Urutan tempat</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Lebih awal</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Lebih akhir</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Add a place to the route</source>
        <translation>Tambah tempat ke rute</translation>
    </message>
    <message>
        <source>A route needs two places.</source>
        <translation>Rute memerlukan dua tempat.</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Rute baru</translation>
    </message>
    <message>
        <source>Make this route</source>
        <translation>Buat rute ini</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>Klik pada peta</translation>
    </message>
    <message>
        <source>Over…</source>
        <translation>Lewat…</translation>
    </message>
    <message>
        <source>Lead this part over a point that you click on the map</source>
        <translation>Arahkan bagian ini lewat titik yang Anda klik pada peta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Take this point out</source>
        <translation>Keluarkan titik ini</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>lewat {0}</translation>
    </message>
    <message>
        <source>Note on this part (may stay empty)</source>
        <translation>Catatan untuk bagian ini (boleh kosong)</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Ubah catatan…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Tambahkan catatan…</translation>
    </message>
    <message>
        <source>A note on this part of the route, shown with it</source>
        <translation>Catatan untuk bagian rute ini, ditampilkan bersamanya</translation>
    </message>
    <message>
        <source>Click on the map, or drag the line there. Or search a place at the top (Ctrl+F), or type latitude and longitude:</source>
        <translation>Klik di peta, atau seret garisnya ke sana. Atau cari tempat di atas (Ctrl+F), atau ketik lintang dan bujur:</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Lintang, bujur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Lead it there</source>
        <translation>Lewatkan di sana</translation>
    </message>
    <message>
        <source>All routes</source>
        <translation>Semua rute</translation>
    </message>
</context>
<context>
    <name>RoutesPanel</name>
    <message>
        <source>Click the eye, or press Space, to show or hide the route.</source>
        <translation>Klik mata, atau tekan Spasi, untuk menampilkan atau menyembunyikan rute.</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Measuring: click point after point, or Space for the middle of the map. Enter ends, Backspace takes the last point away, Escape leaves.</source>
        <translation>Mengukur: klik titik demi titik, atau tekan Spasi untuk titik tengah peta. Enter mengakhiri, Backspace menghapus titik terakhir, Escape keluar.</translation>
    </message>
    <message>
        <source>Point {0}, {1}: {2}</source>
        <translation>Titik {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Measured: {0} (computed: geodesic, WGS 84). Ctrl+C copies.</source>
        <translation>Terukur: {0} (dihitung: geodesik, WGS 84). Ctrl+C menyalin.</translation>
    </message>
    <message>
        <source>computed: geodesic, WGS 84</source>
        <translation>dihitung: geodesik, WGS 84</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Disalin: {0}</translation>
    </message>
</context>
<context>
    <name>SafeStart</name>
    <message>
        <source>The last starts did not reach the window.</source>
        <translation>Beberapa kali program dimulai tanpa sampai ke jendela.</translation>
    </message>
    <message>
        <source>What is remembered may be the reason: the corridor, the layout, the view. It can be put aside for this start. Nothing is deleted, and your copies stay.</source>
        <translation>Mungkin penyebabnya hal yang diingat: koridor, tata letak, tampilan peta. Semua itu dapat disisihkan kali ini. Tidak ada yang dihapus, dan salinan Anda tetap tersimpan.</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>Mulai tanpa itu</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Mulai seperti biasa</translation>
    </message>
    <message>
        <source>The corridor that comes with the program is open instead. Nothing was deleted.</source>
        <translation>Sebagai gantinya, koridor bawaan program yang dibuka. Tidak ada yang dihapus.</translation>
    </message>
    <message>
        <source>Started without what was remembered</source>
        <translation>Dimulai tanpa hal yang diingat</translation>
    </message>
    <message>
        <source>It lies in the folder “{0}” of your data folder.</source>
        <translation>Semuanya ada di folder “{0}” dalam folder data Anda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>A font of the program is damaged: {0}</source>
        <translation>Huruf milik program ini rusak: {0}</translation>
    </message>
    <message>
        <source>Another font takes its place. Install the program again to mend it.</source>
        <translation>Huruf lain dipakai sebagai gantinya. Pasang ulang program ini untuk memperbaikinya.</translation>
    </message>
    <message>
        <source>“{0}” is no longer there</source>
        <translation>“{0}” sudah tidak ada</translation>
    </message>
    <message>
        <source>It was looked for in {0}. It may have been moved, renamed or deleted, or its disk is not connected. Your lessons and notes on it are still kept, and are there again with it. The corridor that comes with the program is open instead.</source>
        <translation>Koridor ini dicari di {0}. Mungkin dipindahkan, diganti namanya atau dihapus, atau disknya tidak tersambung. Pelajaran dan catatan Anda tentangnya masih tersimpan, dan muncul lagi bersamanya. Sebagai gantinya, koridor bawaan program yang dibuka.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Nothing found among {0}, {1}, {2} and {3}.</source>
        <translation>Tidak ditemukan di antara {0}, {1}, {2}, dan {3}.</translation>
    </message>
    <message>
        <source>{0} place</source>
        <translation>{0} tempat</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} tempat</translation>
    </message>
    <message>
        <source>{0} route</source>
        <translation>{0} rute</translation>
    </message>
    <message>
        <source>{0} routes</source>
        <translation>{0} rute</translation>
    </message>
    <message>
        <source>{0} passage</source>
        <translation>{0} penggalan</translation>
    </message>
    <message>
        <source>{0} passages</source>
        <translation>{0} penggalan</translation>
    </message>
    <message>
        <source>{0} claim</source>
        <translation>{0} klaim</translation>
    </message>
    <message>
        <source>{0} claims</source>
        <translation>{0} klaim</translation>
    </message>
    <message>
        <source>Not in this corridor</source>
        <translation>Di luar koridor ini</translation>
    </message>
    <message>
        <source>Looking among the places of the world…</source>
        <translation>Mencari di antara tempat-tempat di dunia…</translation>
    </message>
    <message>
        <source>The places of the world cannot be read ({0}: {1}).</source>
        <translation>Tempat-tempat di dunia tidak dapat dibaca ({0}: {1}).</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} jiwa</translation>
    </message>
    <message>
        <source>place</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>country</source>
        <translation>negara</translation>
    </message>
    <message>
        <source>region</source>
        <translation>wilayah</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>benua</translation>
    </message>
    <message>
        <source>part of the Earth</source>
        <translation>bagian bumi</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>laut</translation>
    </message>
    <message>
        <source>lake</source>
        <translation>danau</translation>
    </message>
    <message>
        <source>strait or canal</source>
        <translation>selat atau terusan</translation>
    </message>
    <message>
        <source>river</source>
        <translation>sungai</translation>
    </message>
    <message>
        <source>port, airport or station</source>
        <translation>pelabuhan, bandara, atau stasiun</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Route</source>
        <translation>Rute</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Penggalan</translation>
    </message>
    <message>
        <source>Search places, figures, passages…</source>
        <translation>Cari tempat, angka, penggalan…</translation>
    </message>
    <message>
        <source>Search in any spelling or script, for example Хоргос (Ctrl+F)</source>
        <translation>Cari dengan ejaan atau aksara apa pun, misalnya Хоргос (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>The corridors cannot be listed</source>
        <translation>Daftar koridor tidak dapat dibuat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Take off the shelf?</source>
        <translation>Singkirkan dari rak?</translation>
    </message>
    <message>
        <source>Take “{0}” off the shelf?</source>
        <translation>Singkirkan “{0}” dari rak?</translation>
    </message>
    <message>
        <source>The file stays where it is: {0}</source>
        <translation>Berkasnya tetap di tempatnya: {0}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Singkirkan</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Hapus berkas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>“{0}” cannot be taken off</source>
        <translation>“{0}” tidak dapat disingkirkan</translation>
    </message>
    <message>
        <source>“{0}” cannot be deleted</source>
        <translation>“{0}” tidak dapat dihapus</translation>
    </message>
    <message>
        <source>Cannot be opened. {0}: {1}</source>
        <translation>Tidak dapat dibuka. {0}: {1}</translation>
    </message>
    <message>
        <source>(and {0} more)</source>
        <translation>(dan {0} lagi)</translation>
    </message>
    <message>
        <source>If you delete it, its draft and your text are deleted with it.</source>
        <translation>Jika dihapus, rancangan dan teks Anda ikut terhapus.</translation>
    </message>
    <message>
        <source>{0} lesson</source>
        <translation>{0} pelajaran</translation>
    </message>
    <message>
        <source>{0} lessons</source>
        <translation>{0} pelajaran</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Corridors</source>
        <translation>Koridor</translation>
    </message>
    <message>
        <source>Choose a corridor</source>
        <translation>Pilih koridor</translation>
    </message>
    <message>
        <source>Every figure answers “says who?”. Nothing is sent anywhere; it all works without a network.</source>
        <translation>Setiap angka menjawab “kata siapa?”. Tidak ada yang dikirim ke mana pun; semuanya bekerja tanpa jaringan.</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Kembali ke peta</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>A .corridor file, a corridor&apos;s folder or an article. Or drop it anywhere here.</source>
        <translation>Berkas .corridor, folder koridor, atau artikel. Atau jatuhkan di mana saja di sini.</translation>
    </message>
    <message>
        <source>Open a corridor…</source>
        <translation>Buka koridor…</translation>
    </message>
    <message>
        <source>Open a corridor&apos;s folder…</source>
        <translation>Buka folder koridor…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Where the maps and the figures come from</source>
        <translation>Asal peta dan angka-angkanya</translation>
    </message>
    <message>
        <source>Show this page at each start</source>
        <translation>Tampilkan halaman ini setiap kali mulai</translation>
    </message>
    <message>
        <source>A text of your own</source>
        <translation>Teks Anda sendiri</translation>
    </message>
    <message>
        <source>Bring an article about any way from A to B. Its places, routes and figures are proposed; you confirm them, and it becomes a corridor.</source>
        <translation>Bawalah artikel tentang perjalanan apa pun dari A ke B. Tempat, rute, dan angkanya diusulkan; Anda mengesahkannya, dan jadilah sebuah koridor.</translation>
    </message>
    <message>
        <source>New corridor from a text…</source>
        <translation>Koridor baru dari teks…</translation>
    </message>
    <message>
        <source>Your drafts…</source>
        <translation>Rancangan Anda…</translation>
    </message>
</context>
<context>
    <name>ShortTour</name>
    <message>
        <source>The map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Drag it, turn the wheel to come nearer, click a line or a place.</source>
        <translation>Geser petanya, putar roda tetikus untuk mendekat, klik garis atau tempat.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Bertanya</translation>
    </message>
    <message>
        <source>Compare the routes between two places, ask why one is faster, let them race, or look at the timeline. The two places are chosen beside these buttons.</source>
        <translation>Bandingkan rute di antara dua tempat, tanyakan mengapa yang satu lebih cepat, adu kecepatannya, atau lihat lini masa. Kedua tempat dipilih di samping tombol-tombol ini.</translation>
    </message>
    <message>
        <source>Says who?</source>
        <translation>Kata siapa?</translation>
    </message>
    <message>
        <source>What you click on the map is told here. Every figure has a badge: click it, and it tells who says so.</source>
        <translation>Keterangan tentang yang Anda klik di peta ada di sini. Setiap angka punya lencana: klik lencana itu, dan ia memberi tahu siapa yang menyatakannya.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} dari {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Skip the tour (Esc)</source>
        <translation>Lewati tur (Esc)</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>Tur singkat</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tombol pintas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Kegunaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>What is this text?</source>
        <translation>Teks apakah ini?</translation>
    </message>
    <message>
        <source>Name of the corridor</source>
        <translation>Nama koridor</translation>
    </message>
    <message>
        <source>Title of the text</source>
        <translation>Judul teks</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Dipublikasikan oleh</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>for example 2025-05-12</source>
        <translation>misalnya 2025-05-12</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>The text stays on this computer. A corridor that you share names it and holds none of its words.</source>
        <translation>Teks tetap di komputer ini. Koridor yang Anda bagikan menyebut judulnya dan tidak memuat kata-katanya.</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Itu benar</translation>
    </message>
    <message>
        <source>No text of this corridor is at hand. Open your copy of the article before you copy the corridor, and it stands beside the map.</source>
        <translation>Teks koridor ini tidak tersedia. Buka salinan artikel Anda sebelum menyalin koridor, maka teks itu berdiri di samping peta.</translation>
    </message>
    <message>
        <source>The text beside the map: {0}</source>
        <translation>Teks di samping peta: {0}</translation>
    </message>
    <message>
        <source>The corridor</source>
        <translation>Koridornya</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>its web address is not known</source>
        <translation>alamat webnya tidak diketahui</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the article&apos;s address</source>
        <translation>Salin alamat artikel</translation>
    </message>
    <message>
        <source>Open in the system&apos;s browser; this needs a network:
{0}</source>
        <translation>Buka di peramban sistem; ini memerlukan jaringan:
{0}</translation>
    </message>
    <message>
        <source>our own text</source>
        <translation>teks kami sendiri</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Open {0} (F9)</source>
        <translation>Buka {0} (F9)</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>new since {0}</source>
        <translation>baru sejak {0}</translation>
    </message>
    <message>
        <source>running on {0}</source>
        <translation>beroperasi pada {0}</translation>
    </message>
    <message>
        <source>suspended since {0}</source>
        <translation>dihentikan sementara sejak {0}</translation>
    </message>
    <message>
        <source>running again since {0}</source>
        <translation>beroperasi lagi sejak {0}</translation>
    </message>
    <message>
        <source>no longer runs since {0}</source>
        <translation>tidak beroperasi lagi sejak {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, still so on {1}</source>
        <translation>{0}, masih begitu pada {1}</translation>
    </message>
    <message>
        <source>times of {0}</source>
        <translation>waktu tempuh dari {0}</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Step {0}</source>
        <translation>Langkah {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Show the step on the map (Enter)</source>
        <translation>Tampilkan langkah di peta (Enter)</translation>
    </message>
    <message>
        <source>Record into this step</source>
        <translation>Rekam ke langkah ini</translation>
    </message>
    <message>
        <source>Take what is on the screen now into this step; its words stay</source>
        <translation>Masukkan isi layar sekarang ke langkah ini; kata-katanya tetap</translation>
    </message>
    <message>
        <source>Sentence for the class</source>
        <translation>Kalimat untuk kelas</translation>
    </message>
    <message>
        <source>One short sentence or question, to be read from the last row</source>
        <translation>Satu kalimat atau pertanyaan pendek yang terbaca dari baris belakang</translation>
    </message>
    <message>
        <source>Notes for the teacher</source>
        <translation>Catatan untuk guru</translation>
    </message>
    <message>
        <source>What only you see while presenting</source>
        <translation>Yang hanya Anda lihat saat presentasi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>The class predicts</source>
        <translation>Yang diduga kelas</translation>
    </message>
    <message>
        <source>{0} words; {1} are read at a glance.</source>
        <translation>{0} kata; {1} kata terbaca sekilas.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Nothing is left to answer. Share… below writes the corridor into a file; Explore at the top shows it as others will see it.</source>
        <translation>Semua sudah dijawab. Bagikan… di bawah menulis koridor ke dalam berkas; Jelajahi di atas menampilkannya seperti yang akan dilihat orang lain.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>Catatan (boleh kosong)</translation>
    </message>
    <message>
        <source>Other languages…</source>
        <translation>Bahasa lain…</translation>
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
        <translation>Rancangan, tersimpan otomatis</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Bagikan…</translation>
    </message>
    <message>
        <source>Save the corridor as one file, without a word of the text</source>
        <translation>Simpan koridor sebagai satu berkas, tanpa satu kata pun dari teks</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} dari {1}</translation>
    </message>
    <message>
        <source>Not kept: the disk takes nothing</source>
        <translation>Belum tersimpan: disk tidak dapat ditulisi</translation>
    </message>
</context>
<context>
    <name>StudentPage</name>
    <message>
        <source>in the text: {0}</source>
        <translation>dalam teks: {0}</translation>
    </message>
    <message>
        <source>Check it first, then open the result</source>
        <translation>Periksa dulu, lalu buka hasilnya</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Informasi pendukung</translation>
    </message>
    <message>
        <source>Answer first, then open the key</source>
        <translation>Jawab dulu, lalu buka kuncinya</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Tugas terbuka</translation>
    </message>
    <message>
        <source>Guess first, then open the answer</source>
        <translation>Tebak dulu, lalu buka jawabannya</translation>
    </message>
    <message>
        <source>My guess</source>
        <translation>Dugaan saya</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Guess, then look</source>
        <translation>Tebak, lalu lihat</translation>
    </message>
    <message>
        <source>Map of {0}</source>
        <translation>Peta {0}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Tampilkan seluruh peta</translation>
    </message>
    <message>
        <source>Drag the map, or pinch to zoom. With the keyboard: arrow keys move it, + and − zoom, 0 shows all of it.</source>
        <translation>Geser peta, atau cubit untuk memperbesar. Dengan papan tik: tombol panah menggeser, + dan − mengubah ukuran, 0 menampilkan semuanya.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Open it after you have guessed</source>
        <translation>Buka setelah menebak</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Adu cepat</translation>
    </message>
    <message>
        <source>Claims to check</source>
        <translation>Klaim untuk diperiksa</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Map: {0}.</source>
        <translation>Peta: {0}.</translation>
    </message>
    <message>
        <source>Lesson: {0}, licence {1}.</source>
        <translation>Pelajaran: {0}, lisensi {1}.</translation>
    </message>
    <message>
        <source>Texts that are spoken of</source>
        <translation>Teks yang dibahas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>This page works without a network. What you write here is neither kept nor sent.</source>
        <translation>Halaman ini bekerja tanpa jaringan. Yang kamu tulis di sini tidak disimpan dan tidak dikirim.</translation>
    </message>
    <message>
        <source>way</source>
        <translation>rute</translation>
    </message>
    <message>
        <source>length</source>
        <translation>panjang</translation>
    </message>
    <message>
        <source>time</source>
        <translation>waktu</translation>
    </message>
    <message>
        <source>Straight line: {0}</source>
        <translation>Garis lurus: {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} ke {1}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Putar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Hours since the start</source>
        <translation>Jam sejak berangkat</translation>
    </message>
    <message>
        <source>after</source>
        <translation>setelah</translation>
    </message>
    <message>
        <source>The race as a table</source>
        <translation>Adu cepat sebagai tabel</translation>
    </message>
    <message>
        <source>Who says so:</source>
        <translation>Kata siapa:</translation>
    </message>
    <message>
        <source>Untick a route to hide it.</source>
        <translation>Hapus centang untuk menyembunyikan rute.</translation>
    </message>
</context>
<context>
    <name>SystemReason</name>
    <message>
        <source>There is no space left on the disk. Make room there and try again.</source>
        <translation>Tidak ada ruang lagi di disk. Kosongkan sebagian, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Your share of this disk is used up. Delete something of yours there and try again.</source>
        <translation>Jatah Anda di disk ini sudah habis. Hapus sesuatu milik Anda di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The file is too large for this disk. Choose another disk.</source>
        <translation>Berkas terlalu besar untuk disk ini. Pilih disk lain.</translation>
    </message>
    <message>
        <source>This disk can only be read, so nothing on it can be changed.</source>
        <translation>Disk ini hanya dapat dibaca, jadi tidak ada yang dapat diubah di dalamnya.</translation>
    </message>
    <message>
        <source>You have no permission for this file or folder. Ask for it.</source>
        <translation>Anda tidak punya hak atas berkas atau folder ini. Mintalah izin untuk itu.</translation>
    </message>
    <message>
        <source>The file or folder was not found. It may have been moved or deleted.</source>
        <translation>Berkas atau folder tidak ditemukan. Mungkin sudah dipindahkan atau dihapus.</translation>
    </message>
    <message>
        <source>There is something of that name already. Choose another name.</source>
        <translation>Sudah ada sesuatu dengan nama itu. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The name, or the path to it, is too long. Choose a shorter one.</source>
        <translation>Nama, atau jalur ke sana, terlalu panjang. Pilih yang lebih pendek.</translation>
    </message>
    <message>
        <source>Another program is using it. Close it there and try again.</source>
        <translation>Program lain sedang memakainya. Tutup di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The disk did not read or write as it should. Check it and its cable, and keep a copy of your files elsewhere.</source>
        <translation>Disk tidak membaca atau menulis sebagaimana mestinya. Periksa disk dan kabelnya, dan simpan salinan berkas Anda di tempat lain.</translation>
    </message>
    <message>
        <source>The disk or network share does not answer. Connect it again and try again.</source>
        <translation>Disk atau folder jaringan tidak menjawab. Sambungkan lagi, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Open a lesson&apos;s file</source>
        <translation>Buka berkas pelajaran</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <translation>Pelajaran (*.toml)</translation>
    </message>
    <message>
        <source>“{0}” is for the corridor “{1}”. Open that corridor first.</source>
        <translation>“{0}” dibuat untuk koridor “{1}”. Buka koridor itu dahulu.</translation>
    </message>
    <message>
        <source>The lesson “{0}” cannot be used</source>
        <translation>Pelajaran “{0}” tidak dapat dipakai</translation>
    </message>
    <message>
        <source>Delete the lesson?</source>
        <translation>Hapus pelajaran?</translation>
    </message>
    <message>
        <source>The lesson “{0}” is deleted for good.</source>
        <translation>Pelajaran “{0}” dihapus untuk selamanya.</translation>
    </message>
    <message>
        <source>Files that you shared it in stay.</source>
        <translation>Berkas yang sudah Anda bagikan tetap ada.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>“{0}” cannot be deleted</source>
        <translation>“{0}” tidak dapat dihapus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>confirmed</source>
        <translation>disahkan</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>usulan</translation>
    </message>
    <message>
        <source>asked now</source>
        <translation>ditanyakan</translation>
    </message>
    <message>
        <source>figure, confirmed</source>
        <translation>angka, disahkan</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Perkecil teks</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar teks</translation>
    </message>
    <message>
        <source>Something missing? Select words and choose Place, Figure or Mark as passage with the right mouse button.</source>
        <translation>Ada yang kurang? Pilih kata-kata lalu pilih Tempat, Angka, atau Tandai sebagai penggalan dengan tombol kanan tetikus.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Teks Anda</translation>
    </message>
</context>
<context>
    <name>TextReading</name>
    <message>
        <source>No corridor could be made from “{0}”</source>
        <translation>Tidak dapat membuat koridor dari “{0}”</translation>
    </message>
    <message>
        <source>The text is long: this corridor is made from its beginning</source>
        <translation>Teksnya panjang: koridor ini dibuat dari bagian awalnya</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Mark as passage</source>
        <translation>Tandai sebagai penggalan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>before {0}</source>
        <translation>sebelum {0}</translation>
    </message>
    <message>
        <source>dated by an article</source>
        <translation>tanggal dari artikel</translation>
    </message>
    <message>
        <source>dated by another publication</source>
        <translation>tanggal dari publikasi lain</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>penggalan</translation>
    </message>
    <message>
        <source>passages: {0}</source>
        <translation>penggalan: {0}</translation>
    </message>
    <message>
        <source>Read where the article tells of it</source>
        <translation>Baca bagian artikel tentang peristiwa ini</translation>
    </message>
    <message>
        <source>Timeline. Left and right go from event to event, Enter chooses.</source>
        <translation>Lini masa. Kiri dan kanan berpindah antarperistiwa, Enter memilih.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>No dated events are recorded for this corridor.</source>
        <translation>Tidak ada peristiwa bertanggal yang tercatat untuk koridor ini.</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>Travel times</source>
        <translation>Waktu tempuh</translation>
    </message>
    <message>
        <source>Confirm a route first: travel times belong to routes.</source>
        <translation>Sahkan dulu sebuah rute: waktu tempuh adalah milik rute.</translation>
    </message>
    <message>
        <source>May stay as it is: without a service, times come only from the text. The speeds of a template are assumed, and the corridor says so.</source>
        <translation>Boleh dilewati: tanpa layanan, waktu tempuh hanya berasal dari teks. Kecepatan dari pilihan di bawah ini hanya asumsi, dan koridor akan menyebutkannya.</translation>
    </message>
    <message>
        <source>In the text: {0}, {1}</source>
        <translation>Dalam teks: {0}, {1}</translation>
    </message>
    <message>
        <source>No template fits a route of several modes.</source>
        <translation>Tidak ada pola untuk rute dengan beberapa moda.</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Tanpa layanan</translation>
    </message>
    <message>
        <source>What runs here?</source>
        <translation>Apa yang melintas di sini?</translation>
    </message>
    <message>
        <source>Passenger train</source>
        <translation>Kereta penumpang</translation>
    </message>
    <message>
        <source>Freight train</source>
        <translation>Kereta barang</translation>
    </message>
    <message>
        <source>Truck or coach</source>
        <translation>Truk atau bus</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Kapal</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>paling lambat</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>paling mungkin</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>paling cepat</translation>
    </message>
    <message>
        <source>{0}, assumed</source>
        <translation>{0}, diasumsikan</translation>
    </message>
    <message>
        <source>Services of the corridor that was copied</source>
        <translation>Layanan koridor yang disalin</translation>
    </message>
    <message>
        <source>Their estimates stay as they are, with their evidence.</source>
        <translation>Perkiraannya tetap, beserta buktinya.</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nama layanan</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Lebih awal</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Lebih akhir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Delete this service</source>
        <translation>Hapus layanan ini</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Jelajahi</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Corridors (Ctrl+Shift+C)</source>
        <translation>Koridor (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Lessons (Shift+F5)</source>
        <translation>Pelajaran (Shift+F5)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Pelajaran</translation>
    </message>
</context>
<context>
    <name>TravelTimeError</name>
    <message>
        <source>No service is known for “{route}”, so no travel time.</source>
        <translation>Tidak ada data layanan untuk “{route}”, jadi waktu tempuh tidak dapat dihitung.</translation>
    </message>
    <message>
        <source>“{service}” does not run from {start} to {end}.</source>
        <translation>“{service}” tidak melayani perjalanan dari {start} ke {end}.</translation>
    </message>
    <message>
        <source>“{service}” runs {period}, which does not include {date}.</source>
        <translation>“{service}” beroperasi {period}; tanggal {date} tidak termasuk.</translation>
    </message>
    <message>
        <source>“{date}” is not a date that exists. Right would be 2017, 2017-06 or 2017-06-08.</source>
        <translation>“{date}” bukan tanggal yang sah. Contoh yang benar: 2017, 2017-06, atau 2017-06-08.</translation>
    </message>
    <message>
        <source>“{estimate}” cannot be {value} {unit}. It must lie between {low} and {high} {unit}.</source>
        <translation>Nilai “{estimate}” tidak boleh {value} {unit}; harus antara {low} dan {high} {unit}.</translation>
    </message>
    <message>
        <source>“{estimate}” must be a finite number of {unit}.</source>
        <translation>“{estimate}” harus berupa angka dalam {unit}, bukan tak hingga.</translation>
    </message>
    <message>
        <source>“{estimate}” is not known here. Known are: {known}.</source>
        <translation>“{estimate}” tidak dikenal di sini. Yang dikenal: {known}.</translation>
    </message>
    <message>
        <source>No time is known for “{operation}” at “{crossing}”. Known are: {known}.</source>
        <translation>Tidak diketahui lamanya “{operation}” di “{crossing}”. Yang diketahui: {known}.</translation>
    </message>
    <message>
        <source>With {closed} closed, no way is left from {start} to {end}.</source>
        <translation>Jika {closed} ditutup, tidak ada lagi rute dari {start} ke {end}.</translation>
    </message>
    <message>
        <source>It is not known how “{service}” would cross the border on {edge}.</source>
        <translation>Tidak diketahui bagaimana “{service}” melintasi perbatasan di {edge}.</translation>
    </message>
    <message>
        <source>No running speed of “{service}” is known for {where}.</source>
        <translation>Kecepatan “{service}” untuk {where} tidak diketahui.</translation>
    </message>
    <message>
        <source>The length of {edge} is unknown, and so is the travel time.</source>
        <translation>Panjang {edge} tidak diketahui, begitu pula waktu tempuhnya.</translation>
    </message>
    <message>
        <source>No time zone is known for {place}.</source>
        <translation>Zona waktu untuk {place} tidak diketahui.</translation>
    </message>
    <message>
        <source>The clocks of {zone} never showed {time}.</source>
        <translation>Waktu {time} tidak pernah ada di zona {zone}.</translation>
    </message>
    <message>
        <source>It is not known how “{service}” would change its mode between {edges}.</source>
        <translation>Tidak diketahui bagaimana “{service}” berganti moda di antara {edges}.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>month</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>h</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>min</source>
        <translation>menit</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/jam</translation>
    </message>
    <message>
        <source>km/day</source>
        <translation>km/hari</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>m2</source>
        <translation>m2</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>TEU</source>
        <translation>TEU</translation>
    </message>
    <message>
        <source>TEU/yr</source>
        <translation>TEU/tahun</translation>
    </message>
    <message>
        <source>kg/TEU</source>
        <translation>kg/TEU</translation>
    </message>
    <message numerus="yes">
        <source>mi</source>
        <translation>
            <numerusform>mil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nm</source>
        <translation>
            <numerusform>mil laut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <translation>
            <numerusform>tahun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decades</source>
        <translation>
            <numerusform>dasawarsa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trains</source>
        <translation>
            <numerusform>kereta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wagons</source>
        <translation>
            <numerusform>gerbong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cars</source>
        <translation>
            <numerusform>mobil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>containers</source>
        <translation>
            <numerusform>peti kemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turbines</source>
        <translation>
            <numerusform>turbin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seats</source>
        <translation>
            <numerusform>tempat duduk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>berths</source>
        <translation>
            <numerusform>tempat tidur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visits</source>
        <translation>
            <numerusform>kunjungan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>countries</source>
        <translation>
            <numerusform>negara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members</source>
        <translation>
            <numerusform>anggota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times</source>
        <translation>
            <numerusform>kali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passengers</source>
        <translation>
            <numerusform>penumpang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passengers a day</source>
        <translation>
            <numerusform>penumpang sehari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passengers a year</source>
        <translation>
            <numerusform>penumpang setahun</numerusform>
        </translation>
    </message>
    <message>
        <source>billion yuan</source>
        <translation>miliar yuan</translation>
    </message>
    <message>
        <source>billion US dollars</source>
        <translation>miliar dolar AS</translation>
    </message>
    <message>
        <source>million tonnes</source>
        <translation>juta ton</translation>
    </message>
    <message>
        <source>million tonnes a year</source>
        <translation>juta ton setahun</translation>
    </message>
    <message>
        <source>million passengers a year</source>
        <translation>juta penumpang setahun</translation>
    </message>
    <message>
        <source>rupiah</source>
        <translation>rupiah</translation>
    </message>
    <message>
        <source>trillion rupiah</source>
        <translation>triliun rupiah</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>dolar AS</translation>
    </message>
    <message>
        <source>yuan/USD</source>
        <translation>yuan/dolar AS</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} jam {minutes}</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What if: not the published state</source>
        <translation>Bagaimana jika: bukan keadaan asli</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>bogie change</source>
        <translation>ganti bogie</translation>
    </message>
    <message>
        <source>passengers change trains</source>
        <translation>penumpang ganti kereta</translation>
    </message>
    <message>
        <source>containers change wagons</source>
        <translation>peti kemas dialihkan ke gerbong lain</translation>
    </message>
    <message>
        <source>wait for wagons</source>
        <translation>menunggu gerbong</translation>
    </message>
    <message>
        <source>change of gauge, kind not recorded</source>
        <translation>ganti lebar sepur, caranya tidak tercatat</translation>
    </message>
    <message>
        <source>open</source>
        <translation>dibuka</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>kapan saja</translation>
    </message>
    <message>
        <source>Time asked about</source>
        <translation>Waktu yang ditanyakan</translation>
    </message>
</context>
<context>
    <name>WhatIfMenus</name>
    <message>
        <source>Changes: {0}</source>
        <translation>Perubahan: {0}</translation>
    </message>
    <message>
        <source>Border stations</source>
        <translation>Stasiun perbatasan</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Ruas</translation>
    </message>
    <message>
        <source>{0} (published state)</source>
        <translation>{0} (keadaan asli)</translation>
    </message>
    <message>
        <source>Another year or day…</source>
        <translation>Tahun atau hari lain…</translation>
    </message>
    <message>
        <source>Which time?</source>
        <translation>Waktu yang mana?</translation>
    </message>
    <message>
        <source>A year, month or day, such as 2017, 2017-06 or 2017-06-08</source>
        <translation>Tahun, bulan, atau hari, seperti 2017, 2017-06, atau 2017-06-08</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close a border station or a segment</source>
        <translation>Tutup stasiun perbatasan atau ruas</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Lebar sepur</translation>
    </message>
    <message>
        <source>Choose how the change of gauge is made</source>
        <translation>Pilih cara ganti lebar sepur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Choose among the trains of a route</source>
        <translation>Pilih di antara layanan pada satu rute</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Ask about another time</source>
        <translation>Tanyakan waktu lain</translation>
    </message>
    <message>
        <source>List the changes, take them back one by one</source>
        <translation>Daftar perubahan, batalkan satu per satu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Batalkan perubahan terakhir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Back to the published state</source>
        <translation>Kembali ke keadaan asli</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>at sea</source>
        <translation>di laut</translation>
    </message>
    <message>
        <source>Speed, {0}</source>
        <translation>Kecepatan, {0}</translation>
    </message>
    <message>
        <source>Stops, {0}</source>
        <translation>Berhenti, {0}</translation>
    </message>
    <message>
        <source>Checks, {0}</source>
        <translation>Pemeriksaan, {0}</translation>
    </message>
    <message>
        <source>Gauge, {0}</source>
        <translation>Lebar sepur, {0}</translation>
    </message>
    <message>
        <source>Waiting, {0}</source>
        <translation>Menunggu, {0}</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Jarak</translation>
    </message>
    <message>
        <source>Running speed</source>
        <translation>Kecepatan</translation>
    </message>
    <message>
        <source>Border, gauge</source>
        <translation>Perbatasan, lebar sepur</translation>
    </message>
    <message>
        <source>Stops, waiting</source>
        <translation>Berhenti, menunggu</translation>
    </message>
    <message>
        <source>Why equally fast?</source>
        <translation>Mengapa sama cepat?</translation>
    </message>
    <message>
        <source>Why {0} faster?</source>
        <translation>Mengapa {0} lebih cepat?</translation>
    </message>
    <message>
        <source>{0} slower</source>
        <translation>{0} lebih lambat</translation>
    </message>
    <message>
        <source>{0} faster</source>
        <translation>{0} lebih cepat</translation>
    </message>
    <message>
        <source>In {0} of {1} cases “{2}” is between {3} and {4}.</source>
        <translation>Dalam {0} dari {1} kemungkinan, “{2}” memerlukan antara {3} dan {4}.</translation>
    </message>
    <message>
        <source>In {0} of {1} cases “{2}” is between {3} and {4} faster.</source>
        <translation>Dalam {0} dari {1} kemungkinan, “{2}” lebih cepat {3} sampai {4}.</translation>
    </message>
    <message>
        <source>{0}; in {1} of {2} cases between {3} and {4}</source>
        <translation>{0}; dalam {1} dari {2} kemungkinan antara {3} dan {4}</translation>
    </message>
    <message>
        <source>{0}: {1} (from {2} to {3})</source>
        <translation>{0}: {1} (dari {2} sampai {3})</translation>
    </message>
    <message>
        <source>near {0}, between it and {1}</source>
        <translation>dekat {0}, di antaranya dan {1}</translation>
    </message>
    <message>
        <source>km {0}, {1} after departure</source>
        <translation>km {0}, {1} setelah berangkat</translation>
    </message>
    <message>
        <source>{0}: {1} km in {2}.</source>
        <translation>{0}: {1} km dalam {2}.</translation>
    </message>
    <message>
        <source>Border {0} at km {1}: {2} of waiting.</source>
        <translation>Perbatasan {0} di km {1}: menunggu {2}.</translation>
    </message>
    <message>
        <source>Published: {0}.</source>
        <translation>Menurut publikasi: {0}.</translation>
    </message>
    <message>
        <source>Every way between these two places is hidden on the left.</source>
        <translation>Semua rute antara kedua tempat ini disembunyikan di sebelah kiri.</translation>
    </message>
    <message>
        <source>Both ways take equally long in every case.</source>
        <translation>Kedua rute sama lamanya dalam semua kemungkinan.</translation>
    </message>
    <message>
        <source>“{0}” is led another way: {1} km by {2}.</source>
        <translation>“{0}” dialihkan: {1} km melalui {2}.</translation>
    </message>
    <message>
        <source>Choose two different places.</source>
        <translation>Pilih dua tempat yang berbeda.</translation>
    </message>
    <message>
        <source>loading and waiting in port</source>
        <translation>memuat dan menunggu di pelabuhan</translation>
    </message>
    <message>
        <source>waiting until a train is complete</source>
        <translation>menunggu sampai kereta lengkap</translation>
    </message>
    <message>
        <source>shunting</source>
        <translation>langsir</translation>
    </message>
    <message>
        <source>The model&apos;s time is for running, stops and border; it leaves out {0}.</source>
        <translation>Waktu model mencakup perjalanan, perhentian, dan perbatasan; tidak termasuk {0}.</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Sisanya</translation>
    </message>
    <message>
        <source>Model: {0}; in {1} of {2} cases between {3} and {4}</source>
        <translation>Model: {0}; dalam {1} dari {2} kasus antara {3} dan {4}</translation>
    </message>
    <message>
        <source>Timetable: {0}</source>
        <translation>Jadwal: {0}</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>model {0}</translation>
    </message>
    <message>
        <source>timetable; model {0}</source>
        <translation>jadwal; model {0}</translation>
    </message>
    <message>
        <source>The model&apos;s parts do not explain {0} of the timetable.</source>
        <translation>Bagian-bagian model tidak menjelaskan {0} dari jadwal.</translation>
    </message>
    <message>
        <source>The model&apos;s parts are {0} longer than the timetable.</source>
        <translation>Bagian-bagian model {0} lebih lama daripada jadwal.</translation>
    </message>
    <message>
        <source>The middles of the parts and the middle of the whole differ by {0}.</source>
        <translation>Median bagian-bagian dan median keseluruhan berbeda {0}.</translation>
    </message>
    <message>
        <source>Cases that fit the published times of trains count more: they weigh as much as {0} of {1} equal ones.</source>
        <translation>Kasus yang cocok dengan waktu kereta yang dipublikasikan dihitung lebih berat: bobotnya setara {0} dari {1} kasus yang sama.</translation>
    </message>
    <message>
        <source>A timetable is what a railway published, and is told first. The model adds up running, stops, border and waiting from speeds and hours that are partly assumed. What its parts do not explain of the timetable stands beside them as a part of its own.</source>
        <translation>Jadwal adalah publikasi perusahaan kereta api dan disebut lebih dulu. Model menjumlahkan waktu berjalan, perhentian, perbatasan, dan waktu tunggu dari kecepatan dan jam yang sebagian berupa asumsi. Bagian jadwal yang tidak dijelaskan model berdiri di sampingnya sebagai bagian tersendiri.</translation>
    </message>
    <message>
        <source>Change of mode in {0} at km {1}: {2} in port.</source>
        <translation>Ganti moda di {0} pada km {1}: {2} di pelabuhan.</translation>
    </message>
    <message>
        <source>Loading, {0}</source>
        <translation>Bongkar muat, {0}</translation>
    </message>
    <message>
        <source>Loading, unloading</source>
        <translation>Bongkar muat</translation>
    </message>
    <message>
        <source>The model&apos;s time is for running, stops, border and what is loaded between ship and train; it leaves out {0}.</source>
        <translation>Waktu model mencakup perjalanan, perhentian, perbatasan, dan bongkar muat antara kapal dan kereta; tidak termasuk {0}.</translation>
    </message>
    <message>
        <source>No way joins these two places. Choose other places.</source>
        <translation>Tidak ada rute yang menghubungkan kedua tempat ini. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>This corridor has no routes yet: there is nothing to compare.</source>
        <translation>Koridor ini belum memiliki rute: belum ada yang dapat dibandingkan.</translation>
    </message>
    <message>
        <source>Choose two places to see how long the way between them takes.</source>
        <translation>Pilih dua tempat untuk melihat lama perjalanan di antaranya.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Only one way between these two places is in view, so there is nothing to hold it against. Choose other places, or show more routes on the left.</source>
        <translation>Hanya satu rute antara kedua tempat ini yang tampil, jadi tidak ada pembandingnya. Pilih tempat lain, atau tampilkan lebih banyak rute di sebelah kiri.</translation>
    </message>
    <message>
        <source>Hours since departure. Point at a line, or use the arrow keys.</source>
        <translation>Lama perjalanan (jam). Tunjuk garis, atau gunakan tombol panah.</translation>
    </message>
    <message>
        <source>Time over distance</source>
        <translation>Waktu terhadap jarak</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Bagaimana jika…</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Adu cepat</translation>
    </message>
    <message>
        <source>Let both leave at once on the map</source>
        <translation>Berangkatkan keduanya serentak di peta</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Penyebab</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>up to</source>
        <translation>hingga</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>sedikitnya</translation>
    </message>
    <message>
        <source>source</source>
        <translation>sumber</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publikasi</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>dihitung</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>diasumsikan</translation>
    </message>
    <message>
        <source>Shortest line on the WGS 84 ellipsoid (geodesic after Karney, with PROJ).</source>
        <translation>Garis terpendek di permukaan Bumi (geodesik, elipsoid WGS 84, menurut Karney, dengan PROJ).</translation>
    </message>
    <message>
        <source>Sum of the parts along the line.</source>
        <translation>Jumlah bagian-bagian sepanjang jalur.</translation>
    </message>
    <message>
        <source>reliability: high</source>
        <translation>keandalan: tinggi</translation>
    </message>
    <message>
        <source>reliability: medium</source>
        <translation>keandalan: sedang</translation>
    </message>
    <message>
        <source>reliability: low</source>
        <translation>keandalan: rendah</translation>
    </message>
    <message>
        <source>paragraph {0}, sentence {1}</source>
        <translation>paragraf {0}, kalimat {1}</translation>
    </message>
    <message>
        <source>paragraph {0}, sentences {1}–{2}</source>
        <translation>paragraf {0}, kalimat {1}–{2}</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>tersurat</translation>
    </message>
    <message>
        <source>implies it</source>
        <translation>tersirat</translation>
    </message>
    <message>
        <source>rail</source>
        <translation>kereta api</translation>
    </message>
    <message>
        <source>road</source>
        <translation>jalan</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>laut</translation>
    </message>
    <message>
        <source>Along the railway</source>
        <translation>Sepanjang jalur kereta</translation>
    </message>
    <message>
        <source>Along the road</source>
        <translation>Sepanjang jalan</translation>
    </message>
    <message>
        <source>Along the sea lane</source>
        <translation>Sepanjang alur pelayaran</translation>
    </message>
    <message>
        <source>passenger trains</source>
        <translation>kereta penumpang</translation>
    </message>
    <message>
        <source>container trains</source>
        <translation>kereta peti kemas</translation>
    </message>
    <message>
        <source>highway</source>
        <translation>jalan raya</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>kapal</translation>
    </message>
    <message>
        <source>city</source>
        <translation>kota</translation>
    </message>
    <message>
        <source>town</source>
        <translation>kota kecil</translation>
    </message>
    <message>
        <source>port city</source>
        <translation>kota pelabuhan</translation>
    </message>
    <message>
        <source>border crossing</source>
        <translation>pos lintas batas</translation>
    </message>
    <message>
        <source>border station</source>
        <translation>stasiun perbatasan</translation>
    </message>
    <message>
        <source>railway junction</source>
        <translation>percabangan jalur kereta</translation>
    </message>
    <message>
        <source>site</source>
        <translation>lokasi</translation>
    </message>
    <message>
        <source>region</source>
        <translation>wilayah</translation>
    </message>
    <message>
        <source>place</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>route</source>
        <translation>rute</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>didukung</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>dibulatkan</translation>
    </message>
    <message>
        <source>different scope</source>
        <translation>cakupan berbeda</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>bertentangan dengan data</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>tidak dapat diperiksa</translation>
    </message>
    <message>
        <source>N</source>
        <translation>LU</translation>
    </message>
    <message>
        <source>S</source>
        <translation>LS</translation>
    </message>
    <message>
        <source>E</source>
        <translation>BT</translation>
    </message>
    <message>
        <source>W</source>
        <translation>BB</translation>
    </message>
    <message>
        <source>Difference of two values.</source>
        <translation>Selisih dua nilai.</translation>
    </message>
    <message>
        <source>Amount divided by a rate.</source>
        <translation>Jumlah uang dibagi kurs.</translation>
    </message>
    <message>
        <source>Growth from one published level to another.</source>
        <translation>Pertumbuhan dari satu angka ke angka lain menurut publikasi.</translation>
    </message>
    <message>
        <source>Counted from what is published.</source>
        <translation>Dihitung dari data yang dipublikasikan.</translation>
    </message>
    <message>
        <source>Read from the calendar.</source>
        <translation>Dibaca dari kalender.</translation>
    </message>
    <message>
        <source>A length divided by the time it takes.</source>
        <translation>Panjang dibagi waktu yang diperlukan.</translation>
    </message>
    <message>
        <source>Travel time of the model: running, stops, border and waiting added up.</source>
        <translation>Waktu tempuh menurut model: jumlah waktu jalan, berhenti, di perbatasan, dan menunggu.</translation>
    </message>
    <message>
        <source>paragraph {0}</source>
        <translation>paragraf {0}</translation>
    </message>
    <message>
        <source>A published hour as the clocks of a time zone show it.</source>
        <translation>Jam menurut publikasi, dibaca menurut waktu setempat suatu zona waktu.</translation>
    </message>
    <message>
        <source>Measured along the line in the network data, not along the drawn line.</source>
        <translation>Diukur sepanjang jalur dalam data jaringan, bukan sepanjang garis yang digambar.</translation>
    </message>
    <message>
        <source>Network: {0}</source>
        <translation>Jaringan: {0}</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>feri</translation>
    </message>
    <message>
        <source>river</source>
        <translation>sungai</translation>
    </message>
    <message>
        <source>air</source>
        <translation>udara</translation>
    </message>
    <message>
        <source>Along the ferry line</source>
        <translation>Sepanjang lintasan feri</translation>
    </message>
    <message>
        <source>Along the river</source>
        <translation>Sepanjang sungai</translation>
    </message>
    <message>
        <source>Along the flight path</source>
        <translation>Sepanjang jalur penerbangan</translation>
    </message>
    <message>
        <source>Along the way ({0})</source>
        <translation>Sepanjang rute ({0})</translation>
    </message>
    <message>
        <source>several modes</source>
        <translation>beberapa moda</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>The draft cannot be opened</source>
        <translation>Rancangan tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>“{0}” holds no number. Select the figure with its unit.</source>
        <translation>“{0}” tidak memuat angka. Pilih angka bersama satuannya.</translation>
    </message>
    <message>
        <source>Share the corridor</source>
        <translation>Bagikan koridor</translation>
    </message>
    <message>
        <source>Corridors ({0})</source>
        <translation>Koridor ({0})</translation>
    </message>
    <message>
        <source>Saved as {0}, without a word of the text.</source>
        <translation>Disimpan sebagai {0}, tanpa satu kata pun dari teks.</translation>
    </message>
    <message>
        <source>It says of itself that it is a draft: {0}.</source>
        <translation>Koridor ini menyebut dirinya rancangan: {0}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made</source>
        <translation>“{0}” tidak dapat dibuat</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved</source>
        <translation>“{0}” tidak dapat disimpan</translation>
    </message>
    <message>
        <source>The draft could not be kept: {0}</source>
        <translation>Rancangan tidak dapat disimpan: {0}</translation>
    </message>
    <message>
        <source>Places or passages ({0})</source>
        <translation>Tempat atau penggalan ({0})</translation>
    </message>
    <message>
        <source>Add places from a file</source>
        <translation>Tambahkan tempat dari berkas</translation>
    </message>
    <message>
        <source>“{0}” cannot be added</source>
        <translation>“{0}” tidak dapat ditambahkan</translation>
    </message>
    <message>
        <source>“{0}” holds no place or passage that is not here already.</source>
        <translation>“{0}” tidak memuat tempat atau penggalan yang belum ada di sini.</translation>
    </message>
    <message>
        <source>Proposed from “{0}”: {1} places, {2} passages.</source>
        <translation>Diusulkan dari “{0}”: {1} tempat, {2} penggalan.</translation>
    </message>
    <message>
        <source>Share the corridor without the words of the text?</source>
        <translation>Bagikan koridor tanpa kata-kata dari teks?</translation>
    </message>
    <message>
        <source>Without them, the corridor names the text and says where each passage stands; whoever has a copy of it can read along. The words belong to their publisher: share them only if you wrote the text yourself or may pass it on.</source>
        <translation>Tanpa kata-kata itu, koridor menyebut teksnya dan letak setiap penggalan; siapa pun yang memiliki salinannya dapat ikut membaca. Kata-kata itu milik penerbitnya: bagikan hanya jika Anda sendiri yang menulisnya atau boleh meneruskannya.</translation>
    </message>
    <message>
        <source>Without the text</source>
        <translation>Tanpa teks</translation>
    </message>
    <message>
        <source>With the text…</source>
        <translation>Dengan teks…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Share the words too?</source>
        <translation>Bagikan juga kata-katanya?</translation>
    </message>
    <message>
        <source>Whoever gets the file gets the whole text “{0}”.</source>
        <translation>Siapa pun yang menerima berkas ini menerima seluruh teks “{0}”.</translation>
    </message>
    <message>
        <source>Did you write it yourself, or may you pass it on?</source>
        <translation>Apakah Anda sendiri yang menulisnya, atau bolehkah Anda meneruskannya?</translation>
    </message>
    <message>
        <source>Yes, share the words too</source>
        <translation>Ya, bagikan juga kata-katanya</translation>
    </message>
    <message>
        <source>Saved as {0}, with the whole text.</source>
        <translation>Disimpan sebagai {0}, dengan seluruh teks.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Disimpan sebagai {0}.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>dan {0} lagi</translation>
    </message>
    <message>
        <source>What was deleted is named elsewhere, and was taken out there too</source>
        <translation>Yang dihapus disebut juga di tempat lain, dan ikut dikeluarkan di sana</translation>
    </message>
    <message>
        <source>To have it back, undo the deletion.</source>
        <translation>Untuk mengembalikannya, urungkan penghapusan itu.</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <translation>Membaca “{0}”…</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>{start} is both the beginning and the end.</source>
        <translation>{start} adalah awal sekaligus akhirnya.</translation>
    </message>
    <message>
        <source>{place} lies {nearest_km:,.0f} km from the nearest {what}; more than {most_km:.0f} km are not bridged.</source>
        <translation>{place} terletak {nearest_km:,.0f} km dari {what} terdekat; lebih dari {most_km:.0f} km tidak disambung.</translation>
    </message>
    <message>
        <source>{place} lies in what is to be avoided.</source>
        <translation>{place} terletak di dalam yang harus dihindari.</translation>
    </message>
    <message>
        <source>No way leads from {start} to {end} by {kinds}.</source>
        <translation>Tidak ada jalan dari {start} ke {end} dengan {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” is no strait or canal known here. Known are: {known}.</source>
        <translation>“{name}” bukan selat atau terusan yang dikenal di sini. Yang dikenal: {known}.</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>rel kereta</translation>
    </message>
    <message>
        <source>main road</source>
        <translation>jalan utama</translation>
    </message>
    <message>
        <source>port or sea lane</source>
        <translation>pelabuhan atau alur laut</translation>
    </message>
    <message>
        <source>Are latitude and longitude swapped? The latitude comes first.</source>
        <translation>Apakah lintang dan bujur tertukar? Lintang disebut lebih dulu.</translation>
    </message>
    <message>
        <source>Something is avoided; without that there may be one.</source>
        <translation>Ada yang dihindari; tanpa itu mungkin ada jalan.</translation>
    </message>
    <message>
        <source>No gap in the data may be bridged; with gaps there may be one.</source>
        <translation>Celah dalam data tidak boleh disambung; dengan celah mungkin ada jalan.</translation>
    </message>
    <message>
        <source>By sea as well, ships may join what land does not.</source>
        <translation>Lewat laut juga, kapal mungkin menyambung yang terpisah di darat.</translation>
    </message>
    <message>
        <source>“{text}” is no place that is known here. Try another spelling, or “lat,lon”.</source>
        <translation>“{text}” bukan tempat yang dikenal di sini. Cobalah ejaan lain, atau “lintang,bujur”.</translation>
    </message>
    <message>
        <source>Several places are called “{text}”. Add a country or region, such as “{text}, {where}”, or give “lat,lon”:</source>
        <translation>Beberapa tempat bernama “{text}”. Tambahkan negara atau wilayah, misalnya “{text}, {where}”, atau tulis “lintang,bujur”:</translation>
    </message>
    <message>
        <source>“{text}”: latitude and longitude look swapped; the latitude comes first and lies between -90 and 90.</source>
        <translation>“{text}”: lintang dan bujur tampaknya tertukar; lintang disebut lebih dulu dan terletak antara -90 dan 90.</translation>
    </message>
    <message>
        <source>“{text}”: no place on Earth; latitudes lie between -90 and 90, longitudes between -180 and 180.</source>
        <translation>“{text}”: bukan tempat di Bumi; lintang terletak antara -90 dan 90, bujur antara -180 dan 180.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>rusak</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>bagian-bagiannya tidak cocok satu sama lain</translation>
    </message>
    <message>
        <source>Both ends are nearest to the same point of the same {what}: {start} is too close.</source>
        <translation>Kedua ujung paling dekat dengan titik yang sama pada {what} yang sama: {start} terlalu dekat.</translation>
    </message>
    <message>
        <source>“{text}” is too large for a way to begin or end there. Name a place in it, or “lat,lon”:</source>
        <translation>“{text}” terlalu besar untuk menjadi awal atau akhir jalan. Sebutkan tempat di dalamnya, atau “lintang,bujur”:</translation>
    </message>
</context>
<context>
    <name>WriteError</name>
    <message>
        <source>No space left on device. Make room there, or choose another disk.</source>
        <translation>Tidak ada ruang lagi di disk itu. Kosongkan sebagian, atau pilih disk lain.</translation>
    </message>
    <message>
        <source>No such file: there is no such folder. Make it, or choose another.</source>
        <translation>Folder itu tidak ada. Buat dahulu, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>Permission denied. Choose a folder that you may write into.</source>
        <translation>Izin ditolak. Pilih folder tempat Anda boleh menulis.</translation>
    </message>
    <message>
        <source>The name is not possible here. Choose a shorter and plainer one.</source>
        <translation>Nama itu tidak dapat dipakai di sini. Pilih nama yang lebih pendek dan sederhana.</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another name.</source>
        <translation>Sudah ada folder dengan nama itu. Pilih nama lain.</translation>
    </message>
    <message>
        <source>There is something of that name already. Choose a new name.</source>
        <translation>Sudah ada sesuatu dengan nama itu. Pilih nama baru.</translation>
    </message>
    <message>
        <source>That is a device or a pipe and no file. Choose another name.</source>
        <translation>Itu perangkat atau pipa, bukan berkas. Pilih nama lain.</translation>
    </message>
    <message>
        <source>That is a link that leads to no file. Choose another name.</source>
        <translation>Itu tautan yang tidak menuju berkas apa pun. Pilih nama lain.</translation>
    </message>
    <message>
        <source>A file of another kind has that name. Choose another name.</source>
        <translation>Nama itu sudah dipakai berkas jenis lain. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The file did not come out whole and was thrown away. Try again.</source>
        <translation>Berkas tidak jadi dengan utuh dan dibuang. Coba lagi.</translation>
    </message>
    <message>
        <source>Another window of the program is writing there. Try again in a moment.</source>
        <translation>Jendela lain dari program ini sedang menulis di sana. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>The system says: {0}.</source>
        <translation>Pesan sistem: {0}.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Yang sudah ada sebelumnya tidak berubah.</translation>
    </message>
    <message>
        <source>No space left on device, where your data folder lies ({0}). Make room there.</source>
        <translation>Tidak ada ruang lagi di disk tempat folder data Anda ({0}). Kosongkan sebagian.</translation>
    </message>
    <message>
        <source>No such file: a part of your data folder is gone ({0}). Bring it back.</source>
        <translation>Sebagian folder data Anda tidak ada lagi ({0}). Kembalikan bagian itu.</translation>
    </message>
    <message>
        <source>Permission denied: the program may not write into your data folder ({0}). Have that allowed.</source>
        <translation>Izin ditolak: program tidak boleh menulis ke folder data Anda ({0}). Mintalah izin untuk itu.</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Put a figure of the corridor here, with who says so; or type {</source>
        <translation>Sisipkan angka dari koridor di sini, beserta sumbernya; atau ketik {</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>Angka…</translation>
    </message>
</context>
<context>
    <name>YearPlayer</name>
    <message>
        <source>As it stood</source>
        <translation>Keadaan saat itu</translation>
    </message>
    <message>
        <source>Show the map&apos;s network as it stood at the end of a year. What was not there yet is drawn faint.</source>
        <translation>Tampilkan jaringan di peta pada akhir suatu tahun. Yang belum ada digambar pudar.</translation>
    </message>
    <message>
        <source>+1 year</source>
        <translation>+1 tahun</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Putar</translation>
    </message>
    <message>
        <source>Let the network grow year by year</source>
        <translation>Lihat jaringan tumbuh dari tahun ke tahun</translation>
    </message>
</context>
</TS>
