; The Windows installer. Built by build_installers.py, which defines:
;   NAME PUBLISHER COPYRIGHT VERSION PROGRAM REGISTRY_KEY PROG_ID FILE_ENDING MEDIA_TYPE
;   ICON SIDE LICENCE OUTPUT SIZE_KB LONGEST_PATH UNINSTALLER LIST NEW OLD EXTRACTION LIST_FILE
;   and, where there is a certificate, SIGN.
;
; What it promises: either all of it is installed, or nothing has changed. New files are unpacked
; beside the old ones, the old ones are put aside, the new ones take their place; where a step
; fails, the earlier ones are taken back. Only files on the list are ever touched.

Unicode true
Target amd64-unicode
!ifdef QUICK   ; for a version that is only tried against
  SetCompress off
!else
  SetCompressor /SOLID lzma
!endif
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include StrFunc.nsh
!include WordFunc.nsh
!include nsDialogs.nsh
${StrStr}
${UnStrStr}

VIProductVersion "${VERSION}.0"
!macro VersionWords LANGUAGE
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${NAME} ${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "${COPYRIGHT}"
!macroend

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${REGISTRY_KEY}"
!define CLASSES "Software\Classes"
!define LOG "$TEMP\corridor-explorer-setup.log"

; The exit codes, as docs/installing.md lists them.
!define IN_USE 3
!define NOT_WRITABLE 4
!define NEEDS_ADMIN 5
!define PATH_TOO_LONG 6
!define DISK_FULL 7
!define OTHER_FOLDER 8
!define NOT_INSTALLED 9
!define NEWER 10

Var AllUsers   ; 1 or 0
Var WantsShortcut   ; 1 where a shortcut on the desktop is wanted
Var GivenDir   ; what /D= says, else empty
Var New
Var Old
Var Problem    ; the first file that stood in the way
Var Until      ; where taking back ends: at the file that could not be moved
Var ForAll
Var ForMe
Var OnDesktop

!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhereElevated
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
Page custom ChooseWho ChosenWho
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Indonesian"
!insertmacro VersionWords ${LANG_ENGLISH}
!insertmacro VersionWords ${LANG_INDONESIAN}
!include words.nsh

!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

; ------------------------------------------------------------------ saying no

; Say why nothing is done: to the person, or where nobody watches to a log; then end.
!macro Refuse UN CODE TEXT
  StrCpy $R8 "${TEXT}"
  StrCpy $R9 ${CODE}
  Call ${UN}RefuseNow
!macroend
!define Refuse `!insertmacro Refuse ""`
!define un.Refuse `!insertmacro Refuse "un."`

; ------------------------------------------------------------------ both programs

!macro Shared UN
Function ${UN}WriteLog
  ClearErrors
  FileOpen $0 "${LOG}" w
  ${IfNot} ${Errors}
    FileWriteUTF16LE /BOM $0 "${NAME} ${VERSION}: $R8$\r$\n"
    FileClose $0
  ${EndIf}
FunctionEnd

Function ${UN}RefuseNow
  Call ${UN}WriteLog
  SetErrorLevel $R9
  MessageBox MB_OK|MB_ICONSTOP "$R8" /SD IDOK
  Quit
FunctionEnd

; Take the next line of the open list $R0 into $R1, without its end; "" at the end of the list.
Function ${UN}NextLine
  StrCpy $R1 ""
  ClearErrors
  FileReadUTF16LE $R0 $R1
  ${If} ${Errors}
    StrCpy $R1 ""
    ClearErrors
    Return
  ${EndIf}
  trim:
    StrCpy $R2 $R1 1 -1
    StrCmp $R2 "$\r" cut
    StrCmp $R2 "$\n" cut done
  cut:
    StrCpy $R1 $R1 -1
    Goto trim
  done:
  ; A line that leads out of the folder was not written by this installer.
  !if "${UN}" == "un."
    ${UnStrStr} $R2 "\$R1\" "\..\"
  !else
    ${StrStr} $R2 "\$R1\" "\..\"
  !endif
  ${If} $R2 != ""
    Call ${UN}NextLine
  ${EndIf}
FunctionEnd

; Set $Problem to the first file of list $R5 below $INSTDIR that cannot be written now: a program
; that runs holds its own files. Nothing is changed.
Function ${UN}FindFileInUse
  StrCpy $Problem ""
  ClearErrors
  FileOpen $R0 $R5 r
  ${If} ${Errors}
    Return
  ${EndIf}
  ${Do}
    Call ${UN}NextLine
    ${If} $R1 == ""
      ${ExitDo}
    ${EndIf}
    StrCpy $R2 $R1 1 -1
    ; The uninstaller may be the one who asks.
    ${If} $R2 != "\"
    ${AndIf} $R1 != "${UNINSTALLER}"
    ${AndIf} ${FileExists} "$INSTDIR\$R1"
      ClearErrors
      FileOpen $R3 "$INSTDIR\$R1" a
      ${If} ${Errors}
        StrCpy $Problem $R1
        ${ExitDo}
      ${EndIf}
      FileClose $R3
    ${EndIf}
  ${Loop}
  FileClose $R0
  ClearErrors
FunctionEnd
!macroend

!insertmacro Shared "un."
!insertmacro Shared ""

; ------------------------------------------------------------------ for whom, and where

; Read the earlier installation's folder for the chosen people into $0, else "".
Function EarlierFolder
  ${If} $AllUsers == 1
    ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${Else}
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${EndIf}
  ClearErrors
  ${If} $0 != ""
  ${AndIfNot} ${FileExists} "$0\${LIST}"
    StrCpy $0 ""
  ${EndIf}
FunctionEnd

; Read the earlier installation's version into $0.
Function EarlierVersion
  ${If} $AllUsers == 1
    ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "DisplayVersion"
  ${Else}
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  ${EndIf}
  ClearErrors
FunctionEnd

Function SetPlaces
  ${If} $AllUsers == 1
    SetShellVarContext all
    StrCpy $1 "$PROGRAMFILES64\${NAME}"
  ${Else}
    SetShellVarContext current
    StrCpy $1 "$LOCALAPPDATA\Programs\${NAME}"
  ${EndIf}
  Call EarlierFolder
  ${If} $0 != ""
    StrCpy $1 $0
  ${EndIf}
  ${If} $GivenDir != ""
    StrCpy $1 $GivenDir
  ${EndIf}
  StrCpy $INSTDIR $1
FunctionEnd

Function .onInit
  StrCpy $GivenDir $INSTDIR
  StrCpy $AllUsers 0
  StrCpy $WantsShortcut 0
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/ALLUSERS" $R1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/DESKTOP" $R1
  ${IfNot} ${Errors}
    StrCpy $WantsShortcut 1
  ${EndIf}
  ; NSIS drops a folder below which nothing can ever lie, and what it read from its own copy of
  ; the command line; but to install elsewhere would surprise.
  System::Call "kernel32::GetCommandLine() t .R0"
  ClearErrors
  ${GetOptions} $R0 "/D=" $R1
  ${IfNot} ${Errors}
  ${AndIf} $GivenDir == ""
    StrCpy $INSTDIR $R1
    ${Refuse} ${NOT_WRITABLE} "$(NO_WRITING)"
  ${EndIf}
  ClearErrors
  Call SetPlaces
FunctionEnd

; Set $0 to 1 where this process may install for all users.
!macro AskRights
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 == "Admin"
    StrCpy $0 1
  ${Else}
    StrCpy $0 0
  ${EndIf}
!macroend

; Started once more with rights, the licence has been seen.
Function SkipWhereElevated
  ${If} $AllUsers == 1
    Abort
  ${EndIf}
FunctionEnd

Function ChooseWho
  ${If} $AllUsers == 1
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(WHO_TITLE)" "$(WHO_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 10u 100% 12u "$(WHO_ME)"
  Pop $ForMe
  ${NSD_CreateRadioButton} 0 28u 100% 12u "$(WHO_ALL)"
  Pop $ForAll
  ${NSD_CreateCheckBox} 0 60u 100% 12u "$(WHO_DESKTOP)"
  Pop $OnDesktop
  ${NSD_Check} $ForMe
  nsDialogs::Show
FunctionEnd

Function ChosenWho
  ${NSD_GetState} $OnDesktop $0
  StrCpy $WantsShortcut 0
  StrCpy $1 ""
  ${If} $0 == ${BST_CHECKED}
    StrCpy $WantsShortcut 1
    StrCpy $1 " /DESKTOP"
  ${EndIf}
  ${NSD_GetState} $ForAll $0
  ${If} $0 == ${BST_CHECKED}
    !insertmacro AskRights
    ${If} $0 == 0
      ; Windows asks for an administrator's password; this process has done nothing yet.
      ClearErrors
      ExecShell "runas" "$EXEPATH" "/ALLUSERS$1"
      ${If} ${Errors}
        Abort
      ${EndIf}
      Quit
    ${EndIf}
    StrCpy $AllUsers 1
  ${EndIf}
  Call SetPlaces
FunctionEnd

; ------------------------------------------------------------------ installing

; Everything that can be known before the first file is written.
Function CheckBefore
  ${If} $AllUsers == 1
    !insertmacro AskRights
    ${If} $0 == 0
      ${Refuse} ${NEEDS_ADMIN} "$(NO_RIGHTS)"
    ${EndIf}
  ${EndIf}
  Call EarlierFolder
  ${If} $0 != ""
  ${AndIf} $0 != $INSTDIR
    StrCpy $Problem $0
    ${Refuse} ${OTHER_FOLDER} "$(NO_OTHER_FOLDER)"
  ${EndIf}
  ${If} $0 != ""
    ; An older program may not read what the newer one has written.
    Call EarlierVersion
    ${VersionCompare} $0 "${VERSION}" $1
    ${If} $1 == 1
      StrCpy $Problem $0
      ${Refuse} ${NEWER} "$(NO_OLDER)"
    ${EndIf}
  ${EndIf}
  StrLen $0 $INSTDIR
  ${If} $0 > ${LONGEST_PATH}
    ${Refuse} ${PATH_TOO_LONG} "$(NO_LONG_PATH)"
  ${EndIf}
  StrCpy $R5 "$PLUGINSDIR\earlier.txt"
  CopyFiles /SILENT "$INSTDIR\${LIST}" $R5
  ClearErrors
  again:
  Call FindFileInUse
  ${If} $Problem != ""
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(NO_WHILE_IN_USE)" /SD IDCANCEL IDRETRY again
    StrCpy $R8 "$(NO_WHILE_IN_USE)"
    Call WriteLog
    SetErrorLevel ${IN_USE}
    Quit
  ${EndIf}
  Call ProbeFolder
  ${GetRoot} $INSTDIR $0
  ClearErrors
  ${DriveSpace} "$0\" "/D=F /S=K" $1
  ; New and old files lie there together for a moment, and the installed ones need no more.
  ${IfNot} ${Errors}
  ${AndIf} $1 < ${SIZE_KB}
    RMDir $INSTDIR
    ${Refuse} ${DISK_FULL} "$(NO_SPACE)"
  ${EndIf}
  ClearErrors
FunctionEnd

Function ProbeFolder
  ClearErrors
  CreateDirectory $INSTDIR
  FileOpen $0 "$INSTDIR\${NEW}.probe" w
  ${If} ${Errors}
    RMDir $INSTDIR
    ${Refuse} ${NOT_WRITABLE} "$(NO_WRITING)"
  ${EndIf}
  FileClose $0
  Delete "$INSTDIR\${NEW}.probe"
FunctionEnd

; Where unpacking failed or was cancelled: what was there before is untouched.
Function .onInstFailed
  SetOutPath $TEMP
  RMDir /r $New
  RMDir $INSTDIR
  StrCpy $R8 "$(NO_UNPACKING)"
  Call WriteLog
FunctionEnd

; Move the files of list $R5, up to $Until, from below $R6 to below $R7; set $Problem to the first
; that will not.
Function MoveListed
  StrCpy $Problem ""
  FileOpen $R0 $R5 r
  ${If} ${Errors}
    ClearErrors
    Return
  ${EndIf}
  CreateDirectory $R7
  ${Do}
    Call NextLine
    ${If} $R1 == ""
    ${OrIf} $R1 == $Until
      ${ExitDo}
    ${EndIf}
    StrCpy $R2 $R1 1 -1
    ${If} $R2 == "\"
      CreateDirectory "$R7\$R1"
      ; Leaves it where something else lies in it, or where its files come only now.
      RMDir "$R6\$R1"
    ${ElseIf} ${FileExists} "$R6\$R1"
      ClearErrors
      Delete "$R7\$R1"
      ClearErrors
      Rename "$R6\$R1" "$R7\$R1"
      ${If} ${Errors}
        StrCpy $Problem $R1
        ${ExitDo}
      ${EndIf}
    ${EndIf}
  ${Loop}
  FileClose $R0
  ClearErrors
FunctionEnd

; Put the old files aside and the new ones in their place, or all back as it was.
Function Exchange
  StrCpy $Until ""
  StrCpy $R5 "$PLUGINSDIR\earlier.txt"
  StrCpy $R6 $INSTDIR
  StrCpy $R7 $Old
  Call MoveListed
  ${If} $Problem == ""
    StrCpy $R5 "$PLUGINSDIR\now.txt"
    StrCpy $R6 $New
    StrCpy $R7 $INSTDIR
    Call MoveListed
    ${If} $Problem == ""
      Return
    ${EndIf}
    ; Back again. What lies beyond that file on the list is not ours.
    StrCpy $R6 $INSTDIR
    StrCpy $R7 $New
    StrCpy $Until $Problem
    Call MoveListed
    StrCpy $Problem $Until
    StrCpy $Until ""
  ${EndIf}
  StrCpy $R5 "$PLUGINSDIR\earlier.txt"
  StrCpy $R6 $Old
  StrCpy $R7 $INSTDIR
  Push $Problem
  Call MoveListed
  Pop $Problem
  RMDir /r $New
  ; Not /r: what could not be moved back must not be lost.
  RMDir $Old
  RMDir $INSTDIR
  ${Refuse} ${IN_USE} "$(NO_WHILE_IN_USE)"
FunctionEnd

Function Register
  SetOutPath $INSTDIR
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}.exe"
  ${If} $WantsShortcut == 1
    CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${PROGRAM}.exe"
  ${EndIf}

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}.exe,0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1

  WriteRegStr SHCTX "${CLASSES}\${FILE_ENDING}" "" "${PROG_ID}"
  WriteRegStr SHCTX "${CLASSES}\${FILE_ENDING}" "Content Type" "${MEDIA_TYPE}"
  WriteRegStr SHCTX "${CLASSES}\${FILE_ENDING}\OpenWithProgids" "${PROG_ID}" ""
  WriteRegStr SHCTX "${CLASSES}\${PROG_ID}" "" "$(FILE_KIND)"
  WriteRegStr SHCTX "${CLASSES}\${PROG_ID}\DefaultIcon" "" "$INSTDIR\${PROGRAM}.exe,0"
  WriteRegStr SHCTX "${CLASSES}\${PROG_ID}\shell\open\command" "" \
    '"$INSTDIR\${PROGRAM}.exe" "%1"'
  ${RefreshShellIcons}
FunctionEnd

Section
  InitPluginsDir
  Call CheckBefore
  StrCpy $New "$INSTDIR\${NEW}"
  StrCpy $Old "$INSTDIR\${OLD}"
  RMDir /r $New
  ClearErrors
  !include "${EXTRACTION}"
  SetOutPath $New
  File "/oname=${LIST}" "${LIST_FILE}"
  CopyFiles /SILENT "$New\${LIST}" "$PLUGINSDIR\now.txt"
  WriteUninstaller "$New\${UNINSTALLER}"
  SetOutPath $INSTDIR
  ${If} ${Errors}
    Abort
  ${EndIf}
  Call Exchange
  RMDir /r $New
  RMDir /r $Old
  Call Register
SectionEnd

; ------------------------------------------------------------------ uninstalling

Function un.onInit
  StrCpy $AllUsers 0
  SetShellVarContext current
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $AllUsers 1
    SetShellVarContext all
    !insertmacro AskRights
    ${If} $0 == 0
      ${If} ${Silent}
        ${un.Refuse} ${NEEDS_ADMIN} "$(NO_RIGHTS)"
      ${EndIf}
      ExecShell "runas" "$INSTDIR\${UNINSTALLER}"
      Quit
    ${EndIf}
  ${EndIf}
  ClearErrors
FunctionEnd

Section "Uninstall"
  InitPluginsDir
  ${IfNot} ${FileExists} "$INSTDIR\${LIST}"
    ${un.Refuse} ${NOT_INSTALLED} "$(NO_LIST)"
  ${EndIf}
  StrCpy $R5 "$PLUGINSDIR\now.txt"
  CopyFiles /SILENT "$INSTDIR\${LIST}" $R5
  again:
  Call un.FindFileInUse
  ${If} $Problem != ""
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(NO_WHILE_IN_USE)" /SD IDCANCEL IDRETRY again
    StrCpy $R8 "$(NO_WHILE_IN_USE)"
    Call un.WriteLog
    SetErrorLevel ${IN_USE}
    Quit
  ${EndIf}

  SetOutPath $TEMP
  FileOpen $R0 $R5 r
  ${Do}
    Call un.NextLine
    ${If} $R1 == ""
      ${ExitDo}
    ${EndIf}
    StrCpy $R2 $R1 1 -1
    ${If} $R2 == "\"
      RMDir "$INSTDIR\$R1"
    ${Else}
      Delete "$INSTDIR\$R1"
    ${EndIf}
  ${Loop}
  FileClose $R0
  RMDir $INSTDIR

  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${CLASSES}\${PROG_ID}"
  DeleteRegValue SHCTX "${CLASSES}\${FILE_ENDING}\OpenWithProgids" "${PROG_ID}"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\${FILE_ENDING}\OpenWithProgids"
  ReadRegStr $0 SHCTX "${CLASSES}\${FILE_ENDING}" ""
  ; Another program may have taken the ending over meanwhile.
  ${If} $0 == "${PROG_ID}"
    DeleteRegValue SHCTX "${CLASSES}\${FILE_ENDING}" ""
    DeleteRegValue SHCTX "${CLASSES}\${FILE_ENDING}" "Content Type"
  ${EndIf}
  DeleteRegKey /ifempty SHCTX "${CLASSES}\${FILE_ENDING}"
  ${un.RefreshShellIcons}
SectionEnd
