"""The habits of Indonesian."""

from __future__ import annotations

from explorer.analysis.recognition.english import ENGLISH
from explorer.analysis.recognition.habits import Habits, phrases, words

_COMMON = words(
    """yang dan di ke dari ini itu pada untuk dengan dalam adalah akan telah sudah belum tidak bukan
    juga ada atau oleh sebagai karena jika kalau bila agar supaya namun tetapi tapi sedangkan
    sementara meski meskipun walaupun setelah sesudah sebelum ketika saat sejak hingga sampai selama
    antara menurut berdasarkan terkait tentang mengenai seperti yakni yaitu bahwa para sang si kami
    kita mereka dia ia saya aku anda kamu semua setiap beberapa banyak sebagian seluruh berbagai
    hanya lebih kurang paling sangat masih sedang lagi pun lalu kemudian selanjutnya selain
    sebelumnya sebaliknya akhirnya kini sekarang nanti besok kemarin tadi dulu pagi siang sore malam
    hari pekan minggu bulan tahun senin selasa rabu kamis jumat sabtu januari februari maret april
    mei juni juli agustus september oktober november desember jan feb mar apr jun jul agu sep okt nov
    des satu dua tiga empat lima enam tujuh delapan sembilan sepuluh ratus ribu juta miliar triliun
    pertama kedua ketiga keempat kelima kata ujar ucap tutur jelas ungkap sebut tambah tegas apa
    siapa mana mengapa bagaimana kapan berapa baca juga simak lihat foto video sumber penulis editor
    reporter pewarta oleh hal dapat bisa harus perlu mau ingin jadi menjadi dua demikian artinya
    misalnya contohnya pihak pihaknya pemerintah warga penumpang pengemudi petugas polisi jumlah
    total proyek pembangunan jalur jalan rute kereta kapal truk bus pesawat kargo barang tol tarif
    harga ekspor impor nilai angka data laporan rencana perjalanan waktu jarak panjang angkutan
    layanan operasional dirut direktur kepala tujuan akibat melalui lewat menuju sekitar usai guna
    demi per tiap ada adapun begitu bahkan apalagi padahal sebab maka sehingga serta maupun kecuali
    tanpa sesuai bagi terhadap secara atas bawah luar dalam depan belakang atas tengah dekat jauh
    """
)
_TITLES = words(
    """pak bapak bu ibu tuan nyonya nona mas mbak bang kang kak haji hajah hj ustaz ustadz kiai kyai
    gus habib dr ir prof drs dra jenderal letjen mayjen brigjen kolonel letkol mayor kapten letnan
    sersan komjen irjen kombes kompol akp akbp ipda iptu aipda aiptu bripka briptu presiden wapres
    menteri menko menhub menlu menkeu mendag sekjen ketua wakil direktur dirut kepala sekretaris
    anggota pengamat ekonom peneliti pelatih kapten penyerang bek kiper artis aktor aktris penyanyi
    almarhum tersangka terdakwa korban saksi raden sri sunan pangeran raja ratu sultan
    """
)
_OFFICES = words(
    """presiden wapres gubernur wagub bupati wabup wali walikota wakil camat lurah menteri duta besar ktt
    kedutaan konsulat kapolda kapolres kapolsek kapolresta polda polres polresta polsek pemkot pemkab
    pemprov pemda dprd bpbd dinas dishub raja sultan perdana luar negeri perdagangan pertahanan
    keuangan perhubungan rektor kejari kejati pn pengadilan kodam korem kodim rsud daop divre
    """
)
_BODIES = words(
    """universitas institut sekolah akademi politeknik stasiuntv bank maskapai pt cv tbk persero
    koperasi perusahaan grup partai persatuan asosiasi ikatan himpunan organisasi badan kementerian
    komisi dewan majelis lembaga yayasan museum hotel mal restoran klub liga piala tim
    timnas timnas fc united persija persib persebaya arema psm garuda telkom pertamina
    university post times daily news press group airlines corporation cooperation base initiative
    language conference summit piagam perjanjian deklarasi protokol konferensi forum festival
    maraton kamar pengurus serikat gerakan front pasukan korps satuan batalyon dewan mahkamah harian
    majalah koran radio televisi tv kantor berita kompas tempo tribun antara indopos republika
    """
)
_ORDINARY = words(
    """yang dan ini dari itu bisa aku ada dalam orang kita juga anda dia ya saya apa sudah tapi tak
    jadi lagi oleh jika hanya kami jangan hal sangat saja anak mau baru sama kalau salah besar mungkin
    kau kali belum secara dua para cara kota diri selama nama paling masa lama mana luar kata kan
    bulan nya makan hingga teman suka kalian air jam negara agar rasa datang suatu maka mata bola si
    laki cinta tengah tangan sini nanti cuma tiba coba minta tua sulit masing mati aman panjang bila
    desa warga pula pak badan naik kapan raja mesin guru surat lupa segala lima barang api warna
    keras batu barat sana tau sumber tugas musik media jasa tanda nilai buruk laut timur sepanjang
    rata berat buka pasar sisi sempurna pantai alat turun marah gratis selatan utara kereta
    hak enak tolong gol gaya bunga berani daya bintang kulit kira kartu bayi juara gunung emas tanya
    baca malah bantu terasa sadar baju hutan titik sel hewan mohon kopi kode bakal mari kaya tangga
    kawan taman sungai luka kanan jarak jaga piala kiri ide hadir bandar persen jujur gerakan dana
    cahaya ayat modern arti meter beda batas susah pemenang normal masjid malu lawan zaman tamu kaum
    pura mas area urusan stasiun khas teh sisa beri situ bakar lomba ganti daun ujung umur perjuangan
    pekan pas kosong kok cita buang pesta tata tas sore pajak pacar liburan jari suci babak tutup
    kue amat seri santai ragu pos nak lubang lari dosa abad era tema saham gas kuda gelap gampang
    tanggung susu lancar harta lumayan salam kena kalangan bos sarapan binatang setia sepeda saran
    petani pasir muka sarana saksi pola terang atap mulia miskin kitab kaca bom batang uji roda
    ramah jaman laba kelapa belas perdana gaji budi tantangan rilis merdeka bunda tayang potongan
    panggung kolam zat pandai menara kabur isu bangkit balas ban natal kotor kain paru mall harian
    kandang buta bar tenggara bendera rupa nada ganda adat rindu naga koran kasihan batik bab tahunan
    kambing box karet bursa serang pusing pers perak karang gajah badai singa rock sah asa skala sari
    tepi tawaran monster letnan kaisar jati susunan pipa citra benteng awas tari pesantren keju baku
    awan haram terminal pns moral mie makam bela tarian segi domba cuci ajak panik sewa rajin matang
    lezat bumbu bek larangan label kupu bambang kembang busana tank ras mawar tebing kalender teluk
    raga bagai jeruk hutang balai gurun demo barisan bantal atur cerdas bad lilin kanak dagang
    sup sumur batin bakalan wangi saus cair bela kasur akhir pesisir banda bata tempe tangki rektor
    halaman mangga batasan teror semut moon lembar pita maut magnet lurah gelang asmara sabuk rawa pilar
    panti dorongan tombak siaga rak laju haus ganja deras base sakti rem mafia cap basi terusan
    sentral kutu kawah bond sela royal peri drum samar aroma telaga senja saku pena joy rel salat
    jambu landas teladan sesak batal tinta satwa pinang lekas kapel kapas bening curug koloni goyang
    date jeda hoki deal bambu bendungan jaksa asing puri mandi asa maju makmur damai sentosa jaya
    wali mantan ketua sekolah program laga pelatih duduk pagi siang malam sabtu minggu senin tim juara
    bambang agus joko susanto hartono slamet karno hadi basuki wahyu surya indra anton tono sari dewi
    ratna sri nurul ahmad budi bagus cahya eka dian rini yuni tuti siti fatimah umar usman ali hasan
    husein abdullah ibrahim ismail yusuf salim karim rahman malik zainal arifin iskandar anwar
    mulyadi suryadi darma darmo wati lestari utami putri putra kusuma wijaya santoso setiawan gunawan
    kurniawan hidayat nugroho saputra pratama permana firmansyah maulana ramadhan febri rizal akbar
    """
)
INDONESIAN = Habits(
    before_place=words(
        "di ke dari menuju asal tujuan lewat melalui antara sekitar dekat seputar hingga sampai via "
        "arah ruas jalur rute lintas menghubungkan hubungkan melintasi melewati memasuki meninggalkan "
        "wilayah kawasan daerah kota utara selatan timur barat tengah tiba"
    ),
    says=words(
        "mengatakan menyatakan menjelaskan mengungkapkan menyebut menyebutkan menuturkan berkata "
        "menambahkan menegaskan mengaku meminta menilai berharap mengajak membantah"
    ),
    titles=_TITLES,
    offices=_OFFICES,
    kinds_before=words(
        "kota kabupaten kab provinsi prov kecamatan kec kelurahan desa kampung dusun distrik pelabuhan "
        "stasiun bandara bandar terminal gunung pulau kepulauan sungai danau teluk selat laut tanjung "
        "pantai jembatan bendungan waduk republik negara kawasan daerah wilayah tol kotamadya "
        "kotamobagu kerajaan semenanjung negeri kesultanan ibu ibukota simpang gerbang"
    ),
    kinds_after=words(
        "utara selatan timur barat tengah tenggara pusat raya kota city port airport station daya"
    ),
    region_kinds=words("provinsi prov kabupaten kab daerah"),
    bodies=_BODIES | ENGLISH.bodies - words("air center centre board office open"),
    sides=words("utara selatan timur barat tengah tenggara pusat raya") | ENGLISH.sides,
    common=_COMMON,
    refused=ENGLISH.refused
    | phrases(
        """bank indonesia|bank dunia|bank jakarta|garuda indonesia|kereta api indonesia|kereta cepat
        indonesia china|telkom indonesia|universitas indonesia|institut teknologi bandung|timnas
        indonesia|persija jakarta|persib bandung|arema malang|bali united|madura united|pss sleman|psis
        semarang|persis solo|jakarta post|the jakarta post|kompas|antara|antara news|tempo|detik|uni
        eropa|perserikatan bangsa|jalur sutra|jalur sutera|sabuk dan jalan|inisiatif sabuk dan
        jalan|organisasi kerja sama shanghai|organisasi kerjasama shanghai|metro jaya|bursa efek
        indonesia|gedung putih|istana merdeka|istana negara|monas|senayan city|koran sindo|media
        indonesia|suara merdeka|jawa pos|pikiran rakyat|harian jogja|solopos|republika|radar
        bogor|tribun jakarta|trans jakarta|transjakarta|lrt jabodebek|mrt jakarta|krl jabodetabek|partai
        demokrat|gerindra|golkar|nahdlatul ulama|muhammadiyah|bumi putera|indonesia raya|pertamina|bulan
        bintang|manchester city|manchester united|real madrid|piala asia|piala dunia|piala eropa|liga
        inggris|liga spanyol|liga italia|laut lepas|tol laut|bela negara|hari raya|tahun baru|timur
        laut|barat laut|barat daya|van|von|bin|binti|al|el|la|le|san|co|inc|wib|wita|wit|rp|tni|polri|pt|cv"""
    ),
    ordinary=_ORDINARY,
    home="ID",
    offices_name_places=True,
    only_here=words("AS DIY DKI IKN NTT NTB RRT RRC NKRI UEA"),
)
