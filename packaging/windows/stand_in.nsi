; A program that stands in for the real one where only the installer is under test: it writes the
; words it was started with beside itself, and with --stay it runs until a file `leave` appears.
Unicode true
Target amd64-unicode
Name "stand-in"
OutFile "${OUTPUT}"
Icon "${ICON}"
RequestExecutionLevel user
SilentInstall silent
VIProductVersion "${VERSION}.0"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductName" "stand-in"
VIAddVersionKey "FileDescription" "stand-in"
VIAddVersionKey "LegalCopyright" ""
!include FileFunc.nsh
!include LogicLib.nsh
Section
  FileOpen $0 "$EXEDIR\started.txt" w
  FileWriteUTF16LE $0 "${VERSION} $CMDLINE"
  FileClose $0
  ${GetParameters} $1
  ${If} $1 == "--stay"
    ${DoUntil} ${FileExists} "$EXEDIR\leave"
      Sleep 50
    ${Loop}
    Delete "$EXEDIR\leave"
  ${EndIf}
SectionEnd
